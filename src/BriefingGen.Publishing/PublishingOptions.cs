using BriefingGen.Typesetting.Look;

namespace BriefingGen.Publishing;

/// <summary>The options of a run, the same for all its briefs.</summary>
public sealed record PublishingOptions
{
    /// <summary>The folder that archives and templates may be read from; null: it is found from the brief.</summary>
    public string? Root { get; init; }

    /// <summary>The folder for the PDFs; null: everything is checked and nothing written.</summary>
    public string? OutputFolder { get; init; }

    public Paper Paper { get; init; } = Paper.A4;

    /// <summary>Large print: body text at 14 pt and everything else in proportion.</summary>
    public bool ClearPrint { get; init; }

    /// <summary>A brief whose evidence has errors gets a PDF too, which says on every page that it is a draft.</summary>
    public bool Draft { get; init; }

    /// <summary>The brief and its sources travel inside the PDF.</summary>
    public bool Attach { get; init; } = true;

    /// <summary>The day of issue of a brief that has none (SOURCE_DATE_EPOCH).</summary>
    public DateOnly? SourceDateEpochDay { get; init; }

    /// <summary>How many briefs are worked on at once; what is written is the same.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>The options that change the bytes of a PDF, for its own metadata: with them it can be made again.</summary>
    internal string Summary => string.Join(
        ", ",
        new[]
        {
            $"paper={Paper.Name()}",
            ClearPrint ? "clear-print" : null,
            Attach ? null : "no-attach",
            Draft ? "draft" : null,
        }.OfType<string>());
}

/// <summary>What a briefing may be printed on.</summary>
public enum Paper
{
    A4,
    Letter,
}

internal static class Papers
{
    public static PaperSize Size(this Paper paper) => paper switch
    {
        Paper.A4 => PaperSize.A4,
        Paper.Letter => PaperSize.Letter,
    };

    public static string Name(this Paper paper) => paper switch
    {
        Paper.A4 => "a4",
        Paper.Letter => "letter",
    };
}
