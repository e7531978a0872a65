using BriefingGen.Briefs.Model;

namespace BriefingGen.Narrative.Templates;

/// <summary>The names of enum values in templates: the words of the brief format, in every language.</summary>
internal static class KindNames
{
    public static string Of(FactStatus status, bool isReplaced) => status switch
    {
        FactStatus.Reported => "reported",
        FactStatus.Alleged => "alleged",
        FactStatus.Corroborated => "corroborated",
        FactStatus.Disputed => "disputed",
        FactStatus.Unverified => "unverified",
        FactStatus.Retracted => isReplaced ? "corrected" : "withdrawn",
    };

    public static string Of(DemandKind kind) => kind switch
    {
        DemandKind.Call => "call",
        DemandKind.Demand => "demand",
        DemandKind.Request => "request",
        DemandKind.Recommendation => "recommendation",
        DemandKind.Order => "order",
    };

    public static string Of(SourceRelation relation) => relation switch
    {
        SourceRelation.Party => "party",
        SourceRelation.Affiliated => "affiliated",
        SourceRelation.Independent => "independent",
        SourceRelation.Unknown => "unknown",
    };

    public static string Of(SourceKind? kind) => kind is not { } known ? "document" : known switch
    {
        SourceKind.PressRelease => "press-release",
        SourceKind.News => "news",
        SourceKind.Report => "report",
        SourceKind.Official => "official",
        SourceKind.Statement => "statement",
        SourceKind.Interview => "interview",
        SourceKind.Social => "social",
    };
}
