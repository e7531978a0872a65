using BriefingGen.Evidence.Languages.Tokens;

namespace BriefingGen.Evidence.Languages.Speech;

/// <summary>
/// Words that change what is said, so that none may be added, dropped or cut off unnoticed. Digits count in every language, words
/// only in those with a list.
/// </summary>
internal sealed class WeightyWords
{
    private static readonly WeightyWords DigitsOnly = new()
    {
        Negations = new(""),
        Modals = new(""),
        Figures = new(""),
        Limits = new(""),
        Openers = new(""),
    };

    private static readonly WeightyWords English = new()
    {
        Negations = new(
            """
            not no never nor neither none nobody nothing nowhere without hardly scarcely barely cannot rarely seldom fail fails
            failed refuse refuses refused deny denies denied lack lacks lacked isnt dont wont cant
            """),
        Modals = new("may might must can could will would shall should ought cannot"),
        Figures = new(
            """
            two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
            nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
            billion billions trillion dozen dozens score scores tens half third thirds quarter quarters twice thrice percent
            double triple
            """),
        Limits = new(
            """
            but unless if not except although though without until only provided however whereas despite excluding when because
            while rather nor lest barring
            """),
        Openers = new(
            """
            if unless whether deny denied denies doubt doubts doubted false untrue wrong lie lies rumour rumor pretend suppose
            imagine
            """),
    };

    private static readonly WeightyWords French = new()
    {
        Negations = new(
            """
            ne n pas jamais rien aucun aucune aucuns nul nulle ni sans non guère nullement nié nie refuse refusé refusent
            """),
        Modals = new(
            """
            peut peuvent pourrait pourraient pouvait pouvons pouvez doit doivent devrait devraient devons devez devait faut
            faudrait faudra pourra pourront devra devront
            """),
        Figures = new(
            """
            deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante
            soixante septante octante nonante cent cents mille million millions milliard milliards dizaine dizaines douzaine
            centaine centaines millier milliers moitié tiers quart double triple demi
            """),
        Limits = new(
            """
            mais sauf si sinon sans quoique bien pourvu hormis excepté cependant toutefois tant lorsque quand car tandis jusqu'à
            ni
            """),
        Openers = new("si nie nié dément démenti doute faux fausse mensonge prétend"),
    };

    public required WordSet Negations { get; init; }

    /// <summary>Only in lower case: “May” is a month, “Will” a name.</summary>
    public required WordSet Modals { get; init; }

    public required WordSet Figures { get; init; }

    /// <summary>Introduce a limit to the words before them: “but”, “unless”.</summary>
    public required WordSet Limits { get; init; }

    /// <summary>Make the rest of the sentence unsaid: “it is false that”, “if”.</summary>
    public required WordSet Openers { get; init; }

    /// <param name="language">A BCP 47 tag.</param>
    public static WeightyWords For(string language) => language.Split('-')[0] switch
    {
        "en" => English,
        "fr" => French,
        _ => DigitsOnly,
    };

    /// <returns>The first negation of a text, else its first modal or figure; null if it has none.</returns>
    public (string Word, WeightKind Kind)? In(ReadOnlySpan<char> text)
    {
        var words = new Words(TypographyFold.Fold(text.ToString()));
        (string Word, WeightKind Kind)? first = null;
        for (var i = 0; i < words.Count; i++)
        {
            if (KindOf(words[i]) is not { } kind)
                continue;
            if (kind == WeightKind.Negation)
                return (words[i].ToString(), kind);
            first ??= (words[i].ToString(), kind);
        }

        return first;
    }

    /// <param name="word">Folded.</param>
    public WeightKind? KindOf(ReadOnlySpan<char> word)
    {
        if (IsNegation(word))
            return WeightKind.Negation;
        foreach (var c in word)
            if (char.IsDigit(c))
                return WeightKind.Figure;
        if (char.IsLower(word[0]) && Modals.Contains(Stem(word)))
            return WeightKind.Modal;
        return Figures.Contains(word) ? WeightKind.Figure : null;
    }

    public bool IsNegation(ReadOnlySpan<char> word) =>
        Negations.Contains(word) || word.EndsWith("n't", StringComparison.OrdinalIgnoreCase)
        || (word.IndexOf('\'') is > 0 and var at && Negations.Contains(word[..at]));

    /// <summary>“will” of “they’ll”, “would” of “she’d”.</summary>
    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word) =>
        word.EndsWith("'ll", StringComparison.Ordinal) ? "will" : word.EndsWith("'d", StringComparison.Ordinal) ? "would" : word;
}

/// <summary>How a word changes what is said.</summary>
public enum WeightKind
{
    /// <summary>“Not”, “never”, “without”, “hardly”.</summary>
    Negation,

    /// <summary>“May”, “must”, “would”.</summary>
    Modal,

    /// <summary>Digits, number words, “hundreds”, “half”.</summary>
    Figure,
}
