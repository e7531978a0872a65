using BriefingGen.Evidence.Languages.Speech;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Speakers;

/// <summary>The words of a source, and which of them are narration and which are between quotation marks.</summary>
internal sealed class SourceNarration
{
    /// <summary>The longest attribution inside quotation marks, in words.</summary>
    private const int MostInside = 14;

    private readonly ArchivedSource _source;
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly int[] _stretches;
    private readonly bool[] _opensParagraph;

    public SourceNarration(ArchivedSource source, SpeechWords words)
    {
        _source = source;
        Language = words;
        var index = source.Index.Words;
        Count = index.Count;
        _starts = new int[Count];
        _ends = new int[Count];
        _stretches = new int[Count];
        _opensParagraph = new bool[Count];
        var (stretch, paragraph) = (0, 0);
        for (var i = 0; i < Count; i++)
        {
            (_starts[i], _ends[i]) = (index.OriginStart(i), index.OriginEnd(i));
            while (stretch < source.Quoted.Length && source.Quoted[stretch].Inner.End <= _starts[i])
                stretch++;
            _stretches[i] = stretch < source.Quoted.Length && source.Quoted[stretch].Inner.Start <= _starts[i] ? stretch : -1;
            if (paragraph < source.Paragraphs.Length && _starts[i] >= source.Paragraphs[paragraph].Span.Start)
            {
                _opensParagraph[i] = true;
                while (paragraph < source.Paragraphs.Length && _starts[i] >= source.Paragraphs[paragraph].Span.Start)
                    paragraph++;
            }
        }

        if (words.InterruptsInside)
            TakeOutInterruptions();
    }

    public SpeechWords Language { get; }

    public int Count { get; }

    public ReadOnlySpan<char> this[int word] => _source.Index.Words[word];

    /// <summary>The word without its elided article.</summary>
    public ReadOnlySpan<char> Bare(int word) => Language.Bare(this[word]);

    public int Start(int word) => _starts[word];

    public int End(int word) => _ends[word];

    /// <summary>The number of the quoted stretch that contains a word, or -1.</summary>
    public int StretchOf(int word) => _stretches[word];

    public bool IsQuoted(int word) => _stretches[word] >= 0;

    public bool OpensParagraph(int word) => _opensParagraph[word];

    public bool IsWord(int word) => _source.Index.Words.IsWord(word);

    public bool HasSpaceAfter(int word) => _source.Index.Words.HasSpaceAfter(word);

    public TextSpan Span(int first, int end) => _source.File.Span(_starts[first], _ends[end - 1] - _starts[first]);

    /// <summary>The first word that begins at an offset or after it.</summary>
    public int From(int offset)
    {
        var found = Array.BinarySearch(_starts, offset);
        return found >= 0 ? found : ~found;
    }

    public bool IsCapital(int word)
    {
        var text = Bare(word);
        return IsWord(word) && (char.IsUpper(text[0]) || (text.Length > 1 && char.IsSurrogatePair(text[0], text[1])
            && System.Text.Rune.IsUpper(new System.Text.Rune(text[0], text[1]))));
    }

    public bool IsMark(int word) => this[word] is "\"" or "'";

    /// <summary>A full stop, question or exclamation mark that is not part of an abbreviation.</summary>
    public bool EndsSentence(int word)
    {
        var text = this[word];
        if (text is "!" or "?" or "..." or ";")
            return true;
        if (text is not "." || (word + 1 < Count && !OpensParagraph(word + 1) && !HasSpaceAfter(word) && !IsMark(word + 1)))
            return false;
        if (word == 0 || word + 1 >= Count || OpensParagraph(word + 1))
            return true;
        var before = this[word - 1];
        var isShort = before.Length == 1 && char.IsUpper(before[0]);
        return !isShort && !Language.Abbreviations.Contains(before) && !char.IsLower(this[word + 1][0]);
    }

    /// <summary>“, a-t-elle dit,” between quotation marks is narration.</summary>
    private void TakeOutInterruptions()
    {
        for (var i = 0; i + 2 < Count; i++)
        {
            if (_stretches[i] < 0 || this[i] is not "," || Interruption(i + 1) is not (> 0 and var end))
                continue;
            for (var word = i; word < end; word++)
                _stretches[word] = -1;
            i = end;
        }
    }

    /// <returns>The end of an attribution that begins here; 0 if none begins.</returns>
    private int Interruption(int first)
    {
        var verb = first;
        while (verb < first + 6 && verb < Count && (Language.Between.Contains(this[verb]) || this[verb] is "-"
            || Language.IsPronoun(this[verb])))
            verb++;
        if (verb + 1 >= Count || _stretches[verb] != _stretches[first] || !Language.Saying.Contains(Language.Bare(this[verb])))
            return 0;
        var isInverted = this[verb + 1] is "-" || (verb > first && this[verb - 1] is not "-"
            && Language.IsPronoun(this[verb - 1]))
            || IsCapital(verb + 1) || Language.Articles.Contains(this[verb + 1]) || Language.Titles.Contains(this[verb + 1]);
        if (!isInverted)
            return 0;
        for (var end = verb + 1; end < Math.Min(verb + MostInside, Count); end++)
            if (_stretches[end] != _stretches[first] || this[end] is "," || EndsSentence(end))
                return end;
        return 0;
    }

    /// <summary>Whether it is the first word of its sentence.</summary>
    public bool BeginsSentence(int word)
    {
        for (var i = word; i > 0 && !OpensParagraph(i); i--)
            if (!IsMark(i - 1))
                return EndsSentence(i - 1) || IsQuoted(i - 1) || this[i - 1] is ":";
        return true;
    }
}
