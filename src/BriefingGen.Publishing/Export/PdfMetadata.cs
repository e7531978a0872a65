using BriefingGen.Briefs.Model;
using BriefingGen.Pdf.Document;

namespace BriefingGen.Publishing.Export;

/// <summary>The metadata of the PDF. Dates come from the brief or from SOURCE_DATE_EPOCH, never from a clock.</summary>
internal static class PdfMetadata
{
    /// <param name="program">Its name and version.</param>
    /// <param name="options">Those that change the document, as the user would write them.</param>
    public static DocumentMetadata Of(Brief brief, string program, string options) => new()
    {
        Title = TextString.Of(brief.Title.Value),
        Language = brief.Language.Value,
        Author = brief.Issuer is { } issuer ? TextString.Of(issuer.Name.Value) : null,
        Description = brief.Subtitle is { } subtitle ? TextString.Of(subtitle.Value) : null,
        CreatorTool = $"{program} ({options})",
        Producer = program,
        Date = DateOf(brief),
    };

    /// <summary>The day the brief was issued, at midnight UTC.</summary>
    public static DateTimeOffset? DateOf(Brief brief) =>
        brief.Issued?.Value.Earliest is { } day ? new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero) : null;
}
