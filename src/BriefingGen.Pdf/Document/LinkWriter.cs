using System.Diagnostics;
using BriefingGen.Pdf.Conformance;
using BriefingGen.Pdf.Content;
using BriefingGen.Pdf.Objects;
using BriefingGen.Pdf.Tags;

namespace BriefingGen.Pdf.Document;

/// <summary>
/// Link annotations (ISO 32000-1, 12.5.6.5), each tied to its Link element after the text that the element has on the page.
/// </summary>
internal sealed class LinkWriter(ObjectFile file, PageTree pages, TagTree tags, Violations violations)
{
    private const int Print = 1 << 2;

    public IReadOnlyList<ObjectId> Write(IReadOnlyList<LinkAnnotation> links, int pageIndex)
    {
        var ids = new List<ObjectId>(links.Count);
        foreach (var link in links)
        {
            if (!LinkChecks.Check(link, pages.Count, pageIndex, violations)
                || !tags.TryAttach(link.Element, pageIndex, out var node))
                continue;
            var id = file.Allocate();
            var key = tags.AddAnnotation(node, pageIndex, id.Number);
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
        // Without a border of 0 readers draw a box.
        writer.Key("Border").BeginArray().Integer(0).Integer(0).Integer(0).EndArray()
            .Key("F").Integer(Print).Key("StructParent").Integer(key).Key("Contents").Text(link.Contents);
        WriteTarget(writer, link.Target).EndDictionary();
    }

    private CosWriter WriteTarget(CosWriter writer, LinkTarget target) => target switch
    {
        LinkTarget.Place place => Destination.Write(writer, pages, place.Page, place.Y),
        LinkTarget.Uri uri => writer.Key("A").BeginDictionary()
            .Key("S").Name("URI").Key("URI").Text(uri.Address).EndDictionary(),
        _ => throw new UnreachableException(),
    };

    // Upper left, upper right, lower left, lower right: not the order of table 179, but the one that all readers take.
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
