using System.Diagnostics;
using System.Text;
using BriefingGen.Pdf.Conformance;
using BriefingGen.Pdf.Content;
using BriefingGen.Pdf.Graphics;
using BriefingGen.Pdf.Objects;
using BriefingGen.Pdf.Structure;

namespace BriefingGen.Pdf.Document;

/// <summary>Checks link annotations (ISO 14289-1, 7.18; ISO 19005-3, 6.3 and 6.5).</summary>
internal static class LinkChecks
{
    /// <returns>False if the annotation cannot be written.</returns>
    public static bool Check(LinkAnnotation link, int pageCount, int page, Violations violations)
    {
        var before = violations.InOrder.Count;
        if (link.Element.Type != StructureType.Link)
            violations.Add(ViolationKind.LinkElement, link.Element.Type.Name(), link.Origin, page);
        if (string.IsNullOrWhiteSpace(link.Contents))
            violations.Add(ViolationKind.LinkContents, "no text", link.Origin, page);
        TextStringChecks.Check("Contents", link.Contents, violations, link.Origin, page);
        if (link.Areas.Count == 0 || link.Areas.Any(area => area.Width <= 0 || area.Height <= 0))
            violations.Add(ViolationKind.LinkArea, $"{link.Areas.Count} areas", link.Origin, page);

        switch (link.Target)
        {
            case AnnotationTarget.ExplicitDestination place when place.Page < 0 || place.Page >= pageCount:
                violations.Add(ViolationKind.TargetOutsideDocument, $"page {place.Page + 1} of {pageCount}", link.Origin, page);
                break;
            case AnnotationTarget.UriAction uri when !IsAllowed(uri.Address):
                violations.Add(ViolationKind.UriNotAllowed, uri.Address, link.Origin, page);
                break;
        }

        TextStringChecks.Check("URI", (link.Target as AnnotationTarget.UriAction)?.Address, violations, link.Origin, page);
        return violations.InOrder.Count == before;
    }

    // RFC 3986: what is not reserved, unreserved or % must be percent-encoded.
    private static bool IsAllowed(string address) =>
        HasTail(address, "https://") || HasTail(address, "http://") || HasTail(address, "mailto:");

    private static bool HasTail(string address, string scheme) =>
        address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) && address.Length > scheme.Length
        && Ascii.IsValid(address)
        && !address.Any(character => character is <= ' ' or '\x7F' || "<>\"{}|\\^`".Contains(character));
}

/// <summary>
/// Writes link annotations (ISO 32000-1, 12.5.6.5). Each becomes a child of its Link element, after the text that the element has
/// on the page.
/// </summary>
internal sealed class LinkWriter(ObjectFile file, PageTree pages, StructureTreeBuilder structure, Violations violations)
{
    private const int Print = 1 << 2;

    public IReadOnlyList<ObjectId> Write(IReadOnlyList<LinkAnnotation> links, int pageIndex)
    {
        var ids = new List<ObjectId>(links.Count);
        foreach (var link in links)
        {
            if (!LinkChecks.Check(link, pages.Count, pageIndex, violations)
                || !structure.TryAdd(link.Element, pageIndex, out var element))
                continue;
            var id = file.Allocate();
            var key = structure.AddAnnotation(element, pageIndex, id.Number);
            Write(file.Begin(id), link, key, new PageSpace(pages.HeightOf(pageIndex)));
            ids.Add(id);
        }

        return ids;
    }

    private void Write(CosWriter writer, LinkAnnotation link, int key, PageSpace space)
    {
        var boxes = link.Areas.Select(area => space.Outward(area.X, area.Y, area.Width, area.Height)).ToArray();
        writer.BeginDictionary().Key("Subtype").Name("Link").Key("Rect").BeginArray()
            .Integer(boxes.Min(box => box.Left)).Integer(boxes.Min(box => box.Bottom))
            .Integer(boxes.Max(box => box.Right)).Integer(boxes.Max(box => box.Top)).EndArray();
        if (boxes.Length > 1)
            WriteQuadPoints(writer, boxes);
        // Readers draw a box unless the border is 0.
        writer.Key("Border").BeginArray().Integer(0).Integer(0).Integer(0).EndArray()
            .Key("F").Integer(Print).Key("StructParent").Integer(key).Key("Contents").Text(link.Contents);
        WriteTarget(writer, link.Target).EndDictionary();
    }

    private CosWriter WriteTarget(CosWriter writer, AnnotationTarget target) => target switch
    {
        AnnotationTarget.ExplicitDestination place => Destination.Write(writer, pages, place.Page, place.Y),
        AnnotationTarget.UriAction uri => writer.Key("A").BeginDictionary()
            .Key("S").Name("URI").Key("URI").Text(uri.Address).EndDictionary(),
        _ => throw new UnreachableException(),
    };

    // Upper left, upper right, lower left, lower right: not the order of table 179, but the one that all readers expect.
    private static void WriteQuadPoints(CosWriter writer, (long Left, long Bottom, long Right, long Top)[] boxes)
    {
        writer.Key("QuadPoints").BeginArray();
        foreach (var (left, bottom, right, top) in boxes)
        {
            writer.Integer(left).Integer(top).Integer(right).Integer(top)
                .Integer(left).Integer(bottom).Integer(right).Integer(bottom);
        }

        writer.EndArray();
    }
}

/// <summary>
/// Writes an explicit destination, `[page /XYZ null y null]` (ISO 32000-1, 12.3.2.2): left edge and zoom stay as they are.
/// </summary>
internal static class Destination
{
    public static CosWriter Write(CosWriter writer, PageTree pages, int page, int y) =>
        writer.Key("Dest").BeginArray().Reference(pages.IdOf(page)).Name("XYZ").Keyword("null"u8)
            .Integer(PageSpace.PointsUp((long)pages.HeightOf(page) - y)).Keyword("null"u8).EndArray();
}
