using System.Collections.Immutable;
using BriefingGen.Evidence.Citing;
using BriefingGen.Evidence.Sources;
using BriefingGen.Pdf.Document;
using BriefingGen.Text.Files;

namespace BriefingGen.Publishing.Export;

/// <summary>The files embedded in the PDF: the brief, its archived sources, and templates that are not built in.</summary>
internal static class AttachmentExport
{
    /// <summary>For a briefing without a date: the earliest date in a ZIP archive, as reproducible builds use it.</summary>
    private static readonly DateTimeOffset NoDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="templates">Those that are not built in.</param>
    public static ImmutableArray<Attachment> Of(LocatedBrief located, IEnumerable<TextFile> templates)
    {
        var brief = located.Brief;
        var archives = brief.Sources.Select(located.ArchiveOf).OfType<ArchivedSource>().Select(archive => archive.File);
        var date = PdfMetadata.DateOf(brief) ?? NoDate;
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return
        [
            Attach(brief.File, AttachmentRelationship.Data),
            .. archives.DistinctBy(archive => archive.Path).Select(archive => Attach(archive, AttachmentRelationship.Source)),
            .. templates.Select(template => Attach(template, AttachmentRelationship.Supplement)),
        ];

        Attachment Attach(TextFile file, AttachmentRelationship relationship) => new(
            UniqueName(Path.GetFileName(file.Path), names), MediaTypeOf(file.Path), file.Bytes, relationship, file.Path, date);
    }

    /// <summary>Two files of the same name become article.txt and 2-article.txt.</summary>
    private static string UniqueName(string name, HashSet<string> taken)
    {
        var unique = name;
        for (var number = 2; !taken.Add(unique); number++)
            unique = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number}-{name}");
        return unique;
    }

    private static string MediaTypeOf(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".yaml" or ".yml" => "application/yaml",
        ".md" => "text/markdown",
        ".html" or ".htm" => "text/html",
        _ => "text/plain",
    };
}
