using BriefingGen.Evidence.Languages.Names;

namespace BriefingGen.Evidence.Tests.Languages.Names;

/// <summary>Mentions in one line: the words as they stand, and the kind where it is not certain.</summary>
internal static class ReadNames
{
    public static string Of(string text, string language = "en", string? lowerCase = null) =>
        string.Join(" · ", NameReader.For(language)!.Read(text, lowerCase is null ? null : LowerCaseWords.Of([lowerCase])).Select(mention => Describe(text, mention)));

    public static string Describe(string text, NameMention mention) =>
        $"{text.AsSpan(mention.Start, mention.Length)}"
        + (mention.Number is { } number ? $" +{text.AsSpan(number.Start, number.Length)}" : "")
        + (mention.Kind == NameKind.Certain ? "" : $" ({mention.Kind})");

    /// <summary>How the names of a text stand in a source: the first that does not, and the closest to it.</summary>
    public static string Found(string text, string source, string language = "en", string? declared = null)
    {
        var index = NameIndex.Of([source], language);
        var actors = declared is null ? null : NameIndex.Of([declared], language);
        List<string> found = [];
        foreach (var mention in NameReader.For(language)!.Read(text))
        {
            var finding = index.Find(mention, actors);
            if (finding.Kind == NameMatchKind.Found)
                continue;
            var words = finding.Length == 0 ? text.Substring(mention.Start, mention.Length) : text.Substring(finding.Start, finding.Length);
            found.Add($"{words}: {finding.Kind}" + (finding.Place is { } place ? $" {source.Substring(place.Start, place.Length)}" : ""));
        }

        return string.Join(" · ", found);
    }
}
