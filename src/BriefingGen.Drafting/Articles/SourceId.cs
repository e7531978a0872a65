using BriefingGen.Briefs.Notation;
using BriefingGen.Evidence.Sources;

namespace BriefingGen.Drafting.Articles;

/// <summary>
/// An id for a source, from the words of its file’s name; where the name is a number or a hash, from the agency that the text
/// opens with (“NCRI – A group of …”).
/// </summary>
internal static class SourceId
{
    private const int Longest = 24;
    private const int OpeningParagraphs = 3;

    public static string Of(ArchivedSource source) =>
        OfName(Path.GetFileNameWithoutExtension(source.File.Path)) ?? OfDateline(source) ?? "source";

    private static string? OfName(string name)
    {
        var words = name.Split([' ', '-', '_', '.', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length > 1 && word.All(char.IsAsciiLetter))
            .Select(word => word.ToLowerInvariant());
        var id = "";
        foreach (var word in words)
        {
            var longer = id.Length == 0 ? word : $"{id}-{word}";
            if (longer.Length > Longest)
                break;
            id = longer;
        }

        return Identifier.IsIdentifier(id) ? id : null;
    }

    private static string? OfDateline(ArchivedSource source)
    {
        foreach (var paragraph in source.Paragraphs.Take(OpeningParagraphs))
        {
            var text = paragraph.Span.Text;
            var end = text.IndexOfAny("–—-");
            if (end is < 3 or > Longest)
                continue;
            var agency = text[..end].Trim();
            if (!agency.ContainsAnyExceptInRange('A', 'Z'))
                return Identifier.Suggest(agency.ToString());
        }

        return null;
    }
}
