using BriefingGen.Evidence.Languages.Names;

namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>The words of a language's dates, looked up without case and diacritics.</summary>
internal sealed class DateWords
{
    private static readonly Lazy<DateWords> LazyEnglish = new(() => new DateWords(EnglishDateWords.Table(), isFrench: false));
    private static readonly Lazy<DateWords> LazyFrench = new(() => new DateWords(FrenchDateWords.Table(), isFrench: true));

    private readonly DateWordTable _words;

    private DateWords(DateWordTable words, bool isFrench) => (_words, IsFrench) = (words, isFrench);

    public static DateWords English => LazyEnglish.Value;

    public static DateWords French => LazyFrench.Value;

    /// <summary>Where “last” follows its noun (“lundi dernier”) and months are written in lower case.</summary>
    public bool IsFrench { get; }

    public DateWord Find(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[DateWordTable.Longest];
        var length = LatinFold.Fold(word, folded);
        return length > 0 ? _words.Find(folded[..length]) : default;
    }
}
