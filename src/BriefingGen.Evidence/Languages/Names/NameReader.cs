using System.Collections.Immutable;

namespace BriefingGen.Evidence.Languages.Names;

/// <summary>Finds names by their capital letters. Thread-safe.</summary>
public sealed class NameReader
{
    // The words of a language take a while to build, and a run mostly needs one language.
    private static readonly Lazy<NameReader> English = new(() => new(NameWords.English));
    private static readonly Lazy<NameReader> French = new(() => new(NameWords.French));

    private NameReader(NameWords words) => Words = words;

    internal NameWords Words { get; }

    /// <param name="languageTag">BCP 47.</param>
    /// <returns>Null for a language in which capitals are not known to mean names.</returns>
    public static NameReader? For(string languageTag)
    {
        var end = languageTag.IndexOf('-', StringComparison.Ordinal);
        var language = end < 0 ? languageTag : languageTag[..end];
        if (language.Equals("fr", StringComparison.OrdinalIgnoreCase))
            return French.Value;
        return language.Equals("en", StringComparison.OrdinalIgnoreCase) ? English.Value : null;
    }

    /// <param name="known">The words that the other texts of the brief have in lower case.</param>
    /// <returns>In the order of the text, without overlaps.</returns>
    public ImmutableArray<NameMention> Read(string text, LowerCaseWords? known = null) =>
        Read(new NameTokens(text, Words), known);

    internal ImmutableArray<NameMention> Read(NameTokens tokens, LowerCaseWords? known) =>
        new NameParser(tokens, Words, known).Read();
}

/// <summary>
/// Walks over the words once and groups those with capitals that are adjacent, or joined as in “Council of Europe” and “van der
/// Meer”. A word that only begins a sentence is kept apart.
/// </summary>
internal sealed class NameParser(NameTokens tokens, NameWords words, LowerCaseWords? known)
{
    /// <summary>A longer name is cut: nobody has one, but a contrived text may.</summary>
    private const int MostWords = 24;

    private const int MostJoining = 3;

    private readonly List<NameMention> _mentions = [];
    private readonly bool[] _isHeading = HeadingCase.Mark(tokens, words);
    private readonly string?[] _keys = new string?[tokens.Count];

    /// <summary>The name that is being read.</summary>
    private readonly List<NameWord> _name = [];

    public ImmutableArray<NameMention> Read()
    {
        for (var at = 0; at < tokens.Count;)
            at = IsName(at) ? ReadName(at) : ReadIdentifier(at);
        return [.. _mentions];
    }

    private string Key(int at) => _keys[at] ??= tokens.Key(at);

    private int ReadIdentifier(int at)
    {
        if (at + 1 < tokens.Count && tokens[at].Length <= 12 && tokens[at + 1].Has(TokenSigns.Digits)
            && words.IsNumbered(Key(at)) && Number(at) is { } number)
            Add(at, [Word(at, NameWordRole.Name)], NameKind.Identifier, number);
        return at + 1;
    }

    private int ReadName(int at)
    {
        var isInitial = IsDoubtfulStart(at);
        var end = at + 1;
        var name = _name;
        name.Clear();
        name.Add(Word(at, isInitial ? NameWordRole.SentenceInitial : RoleOf(at)));
        while (name.Count < MostWords && tokens.IsJoined(end))
        {
            if (IsName(end) || (tokens[end].Gap == TokenGap.Hyphen && IsTail(end)))
            {
                name.Add(Word(end, RoleOf(end)));
                end++;
            }
            else if (Joining(end) is > 0 and var joining && (!isInitial || name.Count > 1 || words.IsParticle(Key(end))))
            {
                for (; joining > 0; joining--, end++)
                    name.Add(Word(end, NameWordRole.Joining));
            }
            else
            {
                break;
            }
        }

        if (name.Count == 1 && isInitial && IsCommon(at))
            return end;
        Add(at, name, KindOf(at, name, isInitial), Number(end - 1));
        return end;
    }

    private void Add(int at, List<NameWord> name, NameKind kind, NameNumber? number) =>
        _mentions.Add(new NameMention(tokens[at].Start, name[^1].End - tokens[at].Start, [.. name], kind, number)
        {
            MayBePlural = at > 0 && tokens.IsJoined(at) && name[^1].Key is [_, _, .., 's']
                && Key(at - 1) is "the" or "les" or "des" or "two" or "deux" or "both",
        });

    private NameKind KindOf(int at, List<NameWord> name, bool isInitial)
    {
        if (_isHeading[at])
            return NameKind.Heading;
        if (name.TrueForAll(word => word.Role == NameWordRole.Adjective
            || (word.Role == NameWordRole.SentenceInitial && Demonyms.IsAdjective(word.Key))))
            return NameKind.Adjective;
        if (name.Count > 1)
            return NameKind.Certain;
        if (name[0].Role == NameWordRole.Acronym)
            return NameKind.Acronym;
        return isInitial ? NameKind.SentenceInitial : NameKind.Certain;
    }

    private NameWord Word(int at, NameWordRole role) => new(tokens[at].Start, tokens[at].Length, Key(at), role);

    private NameWordRole RoleOf(int at)
    {
        if (tokens[at].Has(TokenSigns.AllCapitals) && !_isHeading[at])
            return AreInitialsOfPerson(at) ? NameWordRole.Name : NameWordRole.Acronym;
        if (words.IsTitle(Key(at)))
            return NameWordRole.Title;
        return Demonyms.IsAdjective(Key(at)) ? NameWordRole.Adjective : NameWordRole.Name;
    }

    /// <summary>“J. K.” before a surname; not “U.S.” before a name.</summary>
    private bool AreInitialsOfPerson(int at) =>
        tokens[at].Has(TokenSigns.Initials) && at + 1 < tokens.Count && tokens[at + 1].Gap == TokenGap.Abbreviation
        && (tokens[at + 1].Has(TokenSigns.Capital) || words.IsParticle(Key(at + 1)))
        && Key(at) is not ("us" or "un" or "uk" or "eu" or "usa" or "uae" or "dc");

    /// <summary>Whether the word may have its capital only from the beginning of the sentence.</summary>
    private bool IsDoubtfulStart(int at) =>
        words.IsCalendar(Key(at)) || (tokens.BeginsSentence(at) && (!tokens[at].Has(TokenSigns.AllCapitals) || _isHeading[at])
            && !words.IsTitle(Key(at)));

    private bool IsCommon(int at) => known is not null && known.Contains(Key(at));

    private bool IsName(int at)
    {
        var token = tokens[at];
        if (!token.Has(TokenSigns.Capital))
            return false;
        var key = Key(at);
        if (words.IsCalendar(key))
            return IsNameLikeMonth(at, key);
        if (token.Has(TokenSigns.AllCapitals) && !_isHeading[at])
            return true;

        return token.Length == 1 ? IsInitial(at, key) : !words.IsGrammar(key);
    }

    /// <summary>“A. Smith”, “O’Neil”, “Plan B”; but not “A smith”, “I’m”, and of “L’Autorité” not the article.</summary>
    private bool IsInitial(int at, string key)
    {
        var isFollowed = at + 1 < tokens.Count && tokens[at + 1].Has(TokenSigns.Capital);
        return (isFollowed ? tokens[at + 1].Gap : TokenGap.Break) switch
        {
            TokenGap.Abbreviation => true,
            TokenGap.Apostrophe => !words.IsFrench || !words.IsGrammar(key),
            _ => at > 0 && tokens.IsJoined(at) && tokens[at - 1].Has(TokenSigns.Capital) && !words.IsGrammar(key),
        };
    }

    /// <summary>“Theresa May”, “Mr March”, “June Quill”; never a weekday.</summary>
    private bool IsNameLikeMonth(int at, string key)
    {
        if (key is not ("may" or "march" or "april" or "june" or "august" or "jan" or "avril")
            || tokens[at].Has(TokenSigns.AllCapitals))
            return false;
        var isFollowed = at + 1 < tokens.Count && (tokens[at + 1].Has(TokenSigns.Digits) || words.IsCalendar(Key(at + 1)));
        return !isFollowed && (IsNameBefore(at) || IsNameBehind(at));
    }

    private bool IsNameBefore(int at) => at > 0 && tokens.IsJoined(at) && IsPlainCapital(at - 1);

    private bool IsNameBehind(int at) =>
        tokens.IsJoined(at + 1) && tokens[at + 1].Gap == TokenGap.Space && IsPlainCapital(at + 1);

    private bool IsPlainCapital(int at) =>
        tokens[at].Has(TokenSigns.Capital) && !words.IsCalendar(Key(at)) && !words.IsGrammar(Key(at));

    /// <returns>How many joining words lead from here to a word with a capital; 0 if it is not so.</returns>
    private int Joining(int at)
    {
        for (var count = 0; count <= MostJoining && at + count < tokens.Count && tokens.IsJoined(at + count); count++)
        {
            if (count > 0 && IsName(at + count))
                return count;
            if (tokens[at + count].Length > 5 || !words.IsJoining(Key(at + count)))
                return 0;
        }

        return 0;
    }

    /// <summary>“moon” of “Ki-moon”, but not “based” of “Paris-based”.</summary>
    private bool IsTail(int at)
    {
        if (tokens[at].Signs != TokenSigns.None || tokens[at].Length > 8)
            return false;
        if (at + 1 < tokens.Count && tokens[at + 1].Gap == TokenGap.Hyphen && tokens[at + 1].Has(TokenSigns.Capital))
            return true;
        var key = Key(at);
        return !key.EndsWith("ed", StringComparison.Ordinal) && !key.EndsWith("ing", StringComparison.Ordinal)
            && !words.IsGrammar(key) && !words.IsTail(key);
    }

    private NameNumber? Number(int at)
    {
        var first = at + 1;
        if (first >= tokens.Count || !tokens[first].Has(TokenSigns.Digits)
            || tokens[first].Gap is not (TokenGap.Space or TokenGap.NumberSign or TokenGap.Abbreviation or TokenGap.Hyphen)
            || GoesOn(tokens[first].End))
            return null;
        var last = first;
        var parts = ImmutableArray.CreateBuilder<string>();
        parts.Add(Key(first));
        while (last + 1 < tokens.Count && last < first + 3 && IsBracketed(last, last + 1))
            parts.Add(Key(++last));
        var end = last > first && tokens[last].End < tokens.Text.Length && tokens.Text[tokens[last].End] == ')'
            ? tokens[last].End + 1
            : tokens[last].End;
        return new NameNumber(tokens[first].Start, end - tokens[first].Start, parts.DrainToImmutable());
    }

    /// <summary>“Cooper 1.6”, “Approximately 1.1m”: a number with decimals is a figure, no part of which belongs to a
    /// name.</summary>
    private bool GoesOn(int end) =>
        end + 1 < tokens.Text.Length && tokens.Text[end] is ('.' or ',') && char.IsAsciiDigit(tokens.Text[end + 1]);

    /// <summary>“(2)” directly after “9”.</summary>
    private bool IsBracketed(int last, int next) =>
        tokens[next].Start == tokens[last].End + 1 && tokens.Text[tokens[last].End] == '(' && tokens[next].Length <= 3;
}

/// <summary>The words that texts have in lower case: at the beginning of a sentence they are not names.</summary>
public sealed class LowerCaseWords
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    public static LowerCaseWords Of(IEnumerable<string> texts) =>
        Of(texts.Select(text => new NameTokens(text, NameWords.English)));

    internal static LowerCaseWords Of(IEnumerable<NameTokens> texts)
    {
        var words = new LowerCaseWords();
        foreach (var tokens in texts)
            words.Add(tokens);
        return words;
    }

    public bool Contains(string key) => _words.Contains(key);

    private void Add(NameTokens tokens)
    {
        var lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[64];
        for (var i = 0; i < tokens.Count; i++)
            if (tokens[i].Signs == TokenSigns.None && tokens[i].Length <= buffer.Length)
                lookup.Add(NameTokens.Fold(tokens.Span(i), buffer));
    }
}
