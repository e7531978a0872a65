using System.Buffers;
using BriefingGen.Evidence.Languages.Tokens;
using BriefingGen.Text.Unicode;

namespace BriefingGen.Evidence.Languages.Names;

/// <summary>
/// A text cut into words as names are compared. Unlike other tokens, words end at hyphens and apostrophes, since
/// “Mujahedin-e-Khalq” and “Mujahedin e Khalq” are one name; U.S. and J. K. become US and JK; a possessive ’s and punctuation are
/// left out.
/// </summary>
internal sealed class NameTokens
{
    private static readonly SearchValues<char> AfterSentence = SearchValues.Create(" \n\r\t\u00A0”»’)");

    private readonly List<NameToken> _tokens;
    private readonly NameWords _words;

    public NameTokens(string text, NameWords words)
    {
        Text = text;
        _words = words;
        _tokens = new List<NameToken>(text.Length / 5 + 1);
        var (gapStart, isPossessive) = (0, false);
        for (var i = 0; i < text.Length;)
        {
            if (!IsWordPart(text[i]))
            {
                i++;
                continue;
            }

            var end = EndOf(i);
            if (IsPossessive(i, end))
            {
                (gapStart, isPossessive) = (end, true);
            }
            else
            {
                end = EndOfInitials(i, end);
                var gap = Gap(gapStart, i, isPossessive);
                _tokens.Add(new NameToken(i, end - i, gap, Signs(i, end)));
                (gapStart, isPossessive) = (end, false);
            }

            i = end;
        }
    }

    public string Text { get; }

    public int Count => _tokens.Count;

    public NameToken this[int index] => _tokens[index];

    public ReadOnlySpan<char> Span(int index) => Text.AsSpan(_tokens[index].Start, _tokens[index].Length);

    /// <summary>Whether a token may stand in one name with the one before it.</summary>
    public bool IsJoined(int index) => index > 0 && index < Count && _tokens[index].Gap < TokenGap.NumberSign;

    public bool BeginsSentence(int index) => index == 0 || _tokens[index].Gap == TokenGap.SentenceBreak;

    public bool BeginsLine(int index) =>
        index == 0 || Text.AsSpan(_tokens[index - 1].End, _tokens[index].Start - _tokens[index - 1].End).Contains('\n');

    /// <summary>The word as compared: in lower case and NFC, with its diacritics, without the full stops of initials.</summary>
    public string Key(int index)
    {
        var span = Span(index);
        Span<char> buffer = span.Length <= 64 ? stackalloc char[span.Length] : new char[span.Length];
        return new string(Fold(span, buffer));
    }

    /// <param name="buffer">As long as the word.</param>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, Span<char> buffer)
    {
        var (length, hasMarks) = (0, false);
        foreach (var c in word)
        {
            if (char.IsAsciiLetterLower(c))
            {
                buffer[length++] = c;
                continue;
            }

            if (c is '.' or '\u00AD' || char.IsWhiteSpace(c))
                continue;
            hasMarks |= LatinFold.IsMark(c);
            buffer[length++] = char.ToLowerInvariant(c);
        }

        var folded = buffer[..length];
        return hasMarks ? Nfc.Normalize(new string(folded)) : folded;
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || LatinFold.IsMark(c);

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ';

    private int EndOf(int start)
    {
        var end = start + 1;
        while (end < Text.Length && IsWordPart(Text[end]))
            end++;
        return end;
    }

    private bool IsPossessive(int start, int end) =>
        end == start + 1 && Text[start] is 's' or 'S' && start >= 2 && IsApostrophe(Text[start - 1])
            && IsWordPart(Text[start - 2]);

    /// <summary>“U.S.”, “J.K.”, “J. K.”: single capitals, each with its full stop.</summary>
    private int EndOfInitials(int start, int end)
    {
        if (end > start + 1 || !char.IsUpper(Text[start]))
            return end;
        while (end < Text.Length && Text[end] == '.')
        {
            var next = end + 1;
            if (next < Text.Length && Text[next] is ' ' or '\u00A0')
                next++;
            if (next >= Text.Length || !char.IsUpper(Text[next]) || (next + 1 < Text.Length && IsWordPart(Text[next + 1])))
                break;
            var isAbbreviated = next + 1 < Text.Length && Text[next + 1] == '.';
            if (!isAbbreviated && next > end + 1)
                break;
            end = next + 1;
        }

        return end;
    }

    private TokenSigns Signs(int start, int end)
    {
        var word = Text.AsSpan(start, end - start);
        if (char.IsDigit(word[0]))
            return TokenSigns.Digits;
        if (!char.IsUpper(word[0]))
            return TokenSigns.None;
        var letters = 0;
        foreach (var c in word)
        {
            if (char.IsLower(c))
                return TokenSigns.Capital;
            letters += char.IsLetter(c) ? 1 : 0;
        }

        var isInitials = letters == 1 || word.Contains('.');
        return TokenSigns.Capital | (letters > 1 || word.Length > 1 ? TokenSigns.AllCapitals : 0) | (isInitials
            ? TokenSigns.Initials
            : 0);
    }

    private TokenGap Gap(int start, int end, bool isPossessive)
    {
        var between = Text.AsSpan(start, end - start);
        if (between.Length == 1 && !isPossessive)
        {
            if (between[0] == ' ')
                return TokenGap.Space;
            if (Characters.IsHyphen(between[0]))
                return TokenGap.Hyphen;
            if (IsApostrophe(between[0]))
                return TokenGap.Apostrophe;
        }

        if (IsSentenceBreak(between, out var isAbbreviation))
            return TokenGap.SentenceBreak;
        if (isPossessive)
            return TokenGap.Break;
        if (isAbbreviation)
            return TokenGap.Abbreviation;
        var mark = between.Trim();
        return mark switch
        {
            "" or "&" => TokenGap.Space,
            "#" => TokenGap.NumberSign,
            _ => TokenGap.Break,
        };
    }

    private bool IsSentenceBreak(ReadOnlySpan<char> between, out bool isAbbreviation)
    {
        isAbbreviation = false;
        var lines = 0;
        foreach (var c in between)
        {
            switch (c)
            {
                case '!' or '?' or '…' or ':' or '“' or '«' or '"' or '„' or '•' or '·' or '*' or '\u2029':
                    return true;
                case '‘' or '\'' when between.Length > 1 && char.IsWhiteSpace(between[0]):
                    return true;
                case '\n' when ++lines > 1:
                    return true;
                case '.':
                    var isSingle = between.Trim() is ".";
                    isAbbreviation = isSingle && _tokens is [.., var last]
                        && (last.Has(TokenSigns.Initials) || _words.IsAbbreviation(Span(_tokens.Count - 1)));
                    if (!isAbbreviation)
                        return !isSingle || between.ContainsAny(AfterSentence);
                    break;
                default:
                    break;
            }
        }

        return false;
    }
}

/// <summary>A run of letters and digits, or all of an acronym or initials with full stops.</summary>
/// <param name="Gap">What is between it and the token before it.</param>
internal readonly record struct NameToken(int Start, int Length, TokenGap Gap, TokenSigns Signs)
{
    public int End => Start + Length;

    public bool Has(TokenSigns sign) => (Signs & sign) != 0;
}

internal enum TokenGap : byte
{
    /// <summary>White space, also a line break, and “&amp;”.</summary>
    Space,
    Hyphen,
    Apostrophe,

    /// <summary>The full stop of an initial or of “Mr.”, with or without a space.</summary>
    Abbreviation,

    /// <summary>“#” before a number.</summary>
    NumberSign,

    /// <summary>Anything else, also after a possessive ’s.</summary>
    Break,

    /// <summary>A break after which a sentence may begin.</summary>
    SentenceBreak,
}

[Flags]
internal enum TokenSigns : byte
{
    None = 0,

    /// <summary>Begins with a capital letter.</summary>
    Capital = 1,

    /// <summary>At least two letters, all of them capitals.</summary>
    AllCapitals = 2,

    /// <summary>Begins with a digit.</summary>
    Digits = 4,

    /// <summary>One capital letter, or several with full stops.</summary>
    Initials = 8,
}
