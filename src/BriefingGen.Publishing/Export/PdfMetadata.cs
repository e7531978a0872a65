using BriefingGen.Briefs.Model;
using BriefingGen.Pdf.Document;

namespace BriefingGen.Publishing.Export;

/// <summary>What a PDF says about itself: dates come from the brief or from SOURCE_DATE_EPOCH, never from a clock.</summary>
internal static class PdfMetadata
{
    public static DocumentMetadata Of(Brief brief, PublishingOptions options) => new()
    {
        Title = OneLine.Of(brief.Title.Value),
        Language = brief.Language.Value,
        Author = brief.Issuer is { } issuer ? OneLine.Of(issuer.Name.Value) : null,
        Description = brief.Subtitle is { } subtitle ? OneLine.Of(subtitle.Value) : null,
        CreatorTool = $"{BriefgenVersion.Full} ({options.Summary})",
        Producer = BriefgenVersion.Full,
        Date = DateOf(brief),
    };

    /// <summary>The day the brief was issued, at midnight UTC.</summary>
    public static DateTimeOffset? DateOf(Brief brief) =>
        brief.Issued?.Value.Earliest is { } day ? new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero) : null;
}
