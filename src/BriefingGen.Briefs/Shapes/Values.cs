using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Notation;

namespace BriefingGen.Briefs.Shapes;

/// <summary>The shapes that keys name.</summary>
internal static class Values
{
    public static readonly PlainShape Plain = new();
    public static readonly PathShape Path = new();
    public static readonly ProseShape Prose = new();
    public static readonly MarkdownShape Markdown = new();
    public static readonly DateShape Date = new();
    public static readonly DayShape Day = new();
    public static readonly DateOrWordsShape DateOrWords = new();
    public static readonly IdShape Id = new();
    public static readonly FactReferenceShape Fact = new();
    public static readonly SourceReferenceShape Source = new();
    public static readonly VoiceShape Voice = new();
    public static readonly LanguageShape Language = new();
    public static readonly TlpShape Tlp = new();
    public static readonly UrlShape Url = new();

    public static readonly PatternShape Sha256 = new(
        new PatternForm("checksum", @"^\s*[0-9A-Fa-f]{64}\s*$", "A SHA-256 checksum has 64 hexadecimal digits"),
        text => text.Length == 64 && text.All(char.IsAsciiHexDigit),
        "a SHA-256 checksum has 64 hexadecimal digits",
        "copy it from `sha256sum FILE`");

    public static readonly PatternShape TemplateName = new(
        IdShape.FormOf("name"),
        text => Identifier.IsIdentifier(text),
        "a set of templates is named by a-z, 0-9 and “-”",
        "`template: default`");

    public static readonly EnumShape<FactStatus> Status = new("a status",
    [
        ("reported", FactStatus.Reported),
        ("alleged", FactStatus.Alleged),
        ("corroborated", FactStatus.Corroborated),
        ("disputed", FactStatus.Disputed),
        ("unverified", FactStatus.Unverified),
        ("retracted", FactStatus.Retracted),
    ]);

    public static readonly EnumShape<SourceKind> SourceKind = new("a kind of source",
    [
        ("press-release", Model.SourceKind.PressRelease),
        ("news", Model.SourceKind.News),
        ("report", Model.SourceKind.Report),
        ("official", Model.SourceKind.Official),
        ("statement", Model.SourceKind.Statement),
        ("interview", Model.SourceKind.Interview),
        ("social", Model.SourceKind.Social),
    ]);

    public static readonly EnumShape<SourceRelation> Relation = new("a relation",
    [
        ("party", SourceRelation.Party),
        ("affiliated", SourceRelation.Affiliated),
        ("independent", SourceRelation.Independent),
        ("unknown", SourceRelation.Unknown),
    ]);

    public static readonly EnumShape<AdmiraltyGrade> Grade = new("a grade",
    [
        ("A", AdmiraltyGrade.A),
        ("B", AdmiraltyGrade.B),
        ("C", AdmiraltyGrade.C),
        ("D", AdmiraltyGrade.D),
        ("E", AdmiraltyGrade.E),
        ("F", AdmiraltyGrade.F),
    ]);

    public static readonly EnumShape<ActorKind> ActorKind = new("a kind of actor",
    [
        ("person", Model.ActorKind.Person),
        ("organisation", Model.ActorKind.Organisation),
        ("group", Model.ActorKind.Group),
        ("place", Model.ActorKind.Place),
    ]);

    public static readonly EnumShape<DemandKind> DemandKind = new("a kind of demand",
    [
        ("call", Model.DemandKind.Call),
        ("demand", Model.DemandKind.Demand),
        ("request", Model.DemandKind.Request),
        ("recommendation", Model.DemandKind.Recommendation),
        ("order", Model.DemandKind.Order),
    ]);

    public static readonly EnumShape<AnnexExtent> Annex = new("an extent of the annex",
    [
        ("cited", AnnexExtent.Cited),
        ("full", AnnexExtent.Full),
        ("none", AnnexExtent.None),
    ]);

    public static readonly EnumShape<ParagraphRule> Paragraphs = new("a way to count paragraphs",
    [
        ("lines", ParagraphRule.Lines),
        ("blank", ParagraphRule.Blank),
    ]);

    public static readonly EnumShape<CountedKind> Count = new("something to count",
    [
        ("facts", CountedKind.Facts),
        ("quotes", CountedKind.Quotes),
        ("demands", CountedKind.Demands),
        ("sources", CountedKind.Sources),
    ]);
}
