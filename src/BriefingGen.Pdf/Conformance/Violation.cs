namespace BriefingGen.Pdf.Conformance;

/// <summary>Something in the description of a document that would keep its file from being PDF/A-3a and PDF/UA-1.</summary>
/// <param name="Detail">The value or place that breaks the rule.</param>
/// <param name="Origin">What the caller gave with the element, annotation, outline item or attachment; null for the document
/// itself.</param>
/// <param name="Page">Counted from 0; null if no page is known.</param>
public sealed record Violation(ViolationKind Kind, string Detail, object? Origin = null, int? Page = null)
{
    /// <summary>The rule and how it is broken, in one sentence each.</summary>
    public string Message => $"{Kind.Rule().Text} Here: {Detail}. ({Kind.Rule().Clause})";
}

/// <summary>The rules that the description of a document can break; the writer itself keeps all others.</summary>
public enum ViolationKind
{
    NoPages,
    PageSize,
    TitleMissing,
    LanguageMalformed,
    ForbiddenCharacter,
    StringTooLong,
    TooManyObjects,
    GlyphTextForbidden,

    FontName,
    FontTables,
    FontWidths,
    NotdefShown,
    GlyphMissing,
    GlyphWithoutText,
    RunTooLong,

    OwnerOutsideTree,
    ContentNotAllowed,
    ChildNotAllowed,
    DocumentEmpty,
    FirstHeading,
    HeadingSkipped,
    ListNumbering,
    ListItem,
    Table,
    TableRow,
    HeaderScope,

    LinkElement,
    LinkText,
    LinkAnnotation,
    LinkArea,
    LinkContents,
    UriNotAllowed,
    TargetOutsideDocument,

    OutlineTitle,
    OutlineLevel,

    AttachmentName,
    AttachmentTwice,
    AttachmentMediaType,
    AttachmentDescription,
}

/// <param name="Clause">Its source: ISO 14289-1 is PDF/UA-1, ISO 19005-3 is PDF/A-3, ISO 32000-1 is PDF 1.7.</param>
/// <param name="Text">What must hold, or what to do.</param>
public sealed record ConformanceRule(string Clause, string Text);

public static class ViolationKinds
{
    public static ConformanceRule Rule(this ViolationKind kind) => kind switch
    {
        ViolationKind.NoPages => new("ISO 32000-1, 7.7.3", "A document needs at least one page."),
        ViolationKind.PageSize => new("ISO 19005-3, 6.1.13", "A page's sides must be between 3 and 14,400 pt."),
        ViolationKind.TitleMissing => new("ISO 14289-1, 7.1", "A document needs a title."),
        ViolationKind.LanguageMalformed => new(
            "ISO 14289-1, 7.2; ISO 19005-3, 6.7.4", "A language must be a tag of BCP 47, such as en or en-GB."),
        ViolationKind.ForbiddenCharacter => new(
            "ISO 19005-3, 6.6.2.1 (XML 1.0, 2.2)",
            "Text may hold no control character, no half of a surrogate pair, no U+FFFE and no U+FFFF."),
        ViolationKind.StringTooLong => new("ISO 19005-3, 6.1.13", "A string may have at most 32,767 bytes: shorten the text."),
        ViolationKind.TooManyObjects => new(
            "ISO 19005-3, 6.1.13", "A file may have at most 8,388,607 objects: make two documents of it."),
        ViolationKind.GlyphTextForbidden => new(
            "ISO 19005-3, 6.2.11.7",
            "A glyph must stand for text, and not for U+0000, U+FEFF, U+FFFE, U+FFFF or a private character."),
        ViolationKind.FontName => new(
            "ISO 32000-1, 9.6.2", "A font's name must be 1 to 120 printing ASCII characters without spaces or delimiters."),
        ViolationKind.FontTables => new(
            "ISO 19005-3, 6.2.11.4.1", "A font must be a TrueType file with glyf, loca, head, hhea, hmtx and maxp."),
        ViolationKind.FontWidths => new("ISO 19005-3, 6.2.11.5", "A glyph's width must be the one in the font's hmtx."),
        ViolationKind.NotdefShown => new("ISO 19005-3, 6.2.11.8; ISO 14289-1, 7.21.8", "Glyph 0 (.notdef) may not be shown."),
        ViolationKind.GlyphMissing => new("ISO 19005-3, 6.2.11.4.1", "A glyph that is shown must be in the font's subset."),
        ViolationKind.GlyphWithoutText => new(
            "ISO 19005-3, 6.2.11.7.2; ISO 14289-1, 7.21.7", "A glyph that is shown must have a text that it stands for."),
        ViolationKind.RunTooLong => new("ISO 19005-3, 6.1.13", "A run may have at most 16,383 glyphs: break it in two."),
        ViolationKind.OwnerOutsideTree => new(
            "ISO 14289-1, 7.1", "Text must belong to an element of the document's own structure tree."),
        ViolationKind.ContentNotAllowed => new(
            "ISO 32000-1, 14.8.4", "Words lie in paragraphs, headings, labels, cells and the like, not in groups."),
        ViolationKind.ChildNotAllowed => new(
            "ISO 14289-1, 7.1 and 7.2; ISO 32000-1, 14.8.4",
            "An element may lie only in an element that may hold its structure type."),
        ViolationKind.DocumentEmpty => new("ISO 14289-1, 7.1", "A document needs some text."),
        ViolationKind.FirstHeading => new("ISO 14289-1, 7.4.2", "The first heading must be H1."),
        ViolationKind.HeadingSkipped => new("ISO 14289-1, 7.4.2", "Going down, headings may skip no level."),
        ViolationKind.ListNumbering => new(
            "ISO 14289-1, 7.6",
            "A list must say how it is numbered: None if no item has a label, another value if each has one."),
        ViolationKind.ListItem => new("ISO 14289-1, 7.2 and 7.6", "An LI holds one LBody, and before it at most one Lbl."),
        ViolationKind.Table => new("ISO 14289-1, 7.2 and 7.5", "A table is one THead and, after it, at least one TBody."),
        ViolationKind.TableRow => new(
            "ISO 14289-1, 7.2 and 7.5",
            "All rows of a table must cover the same number of columns; an empty cell needs words of its own."),
        ViolationKind.HeaderScope => new("ISO 14289-1, 7.5", "A TH needs a Scope: Column or Row."),
        ViolationKind.LinkElement => new("ISO 14289-1, 7.18.5", "A link annotation belongs to a Link element."),
        ViolationKind.LinkText => new("ISO 14289-1, 7.18.5", "A Link element needs text."),
        ViolationKind.LinkAnnotation => new("ISO 14289-1, 7.18.5", "A Link element needs a link annotation."),
        ViolationKind.LinkArea => new("ISO 32000-1, 12.5.2", "A link annotation needs at least one area, none of them empty."),
        ViolationKind.LinkContents => new("ISO 14289-1, 7.18.5", "A link annotation must say in words where it leads."),
        ViolationKind.UriNotAllowed => new(
            "ISO 32000-1, 12.6.4.7", "A link leads to http://, https:// or mailto:, in ASCII, with all else percent-encoded."),
        ViolationKind.TargetOutsideDocument => new(
            "ISO 32000-1, 12.3.2", "A link or bookmark must lead to a page of the document."),
        ViolationKind.OutlineTitle => new("ISO 14289-1, 7.17", "A bookmark needs a title."),
        ViolationKind.OutlineLevel => new("ISO 14289-1, 7.17", "Bookmarks begin at level 1 and, going down, skip no level."),
        ViolationKind.AttachmentName => new("ISO 19005-3, 6.8", "An attachment needs a file name, without folders."),
        ViolationKind.AttachmentTwice => new("ISO 32000-1, 7.9.6", "Two attachments may not have one name: rename one."),
        ViolationKind.AttachmentMediaType => new(
            "ISO 19005-3, 6.8", "An attachment's media type is type/subtype, without parameters."),
        ViolationKind.AttachmentDescription => new("ISO 14289-1, 7.11", "An attachment needs a description."),
    };
}

/// <summary>What was found so far, each once: a glyph without a text may occur a thousand times.</summary>
internal sealed class Violations
{
    // Origins are compared by reference: to compare whole trees of blocks would take forever.
    private readonly Dictionary<(ViolationKind, string, int?), HashSet<object?>> _seen = [];
    private readonly List<Violation> _inOrder = [];

    public IReadOnlyList<Violation> InOrder => _inOrder;

    public void Add(ViolationKind kind, string detail, object? origin = null, int? page = null)
    {
        if (!_seen.TryGetValue((kind, detail, page), out var origins))
            _seen.Add((kind, detail, page), origins = new HashSet<object?>(ReferenceEqualityComparer.Instance));
        if (origins.Add(origin))
            _inOrder.Add(new Violation(kind, detail, origin, page));
    }
}
