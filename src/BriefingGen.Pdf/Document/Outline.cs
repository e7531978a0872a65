using BriefingGen.Pdf.Conformance;
using BriefingGen.Pdf.Objects;

namespace BriefingGen.Pdf.Document;

/// <summary>A bookmark. Items are in reading order; the parent of an item is the last one before it with a smaller
/// level.</summary>
/// <param name="Level">1 for the outermost; no level may be skipped going down.</param>
/// <param name="Page">Counted from 0.</param>
/// <param name="Y">In 1/1000 pt down from the top of the page.</param>
/// <param name="Origin">Returned to the caller with a violation; not looked at.</param>
public sealed record OutlineItem(string Title, int Level, int Page, int Y, object? Origin = null);

internal static class OutlineChecks
{
    public static void Check(IReadOnlyList<OutlineItem> outline, int pageCount, Violations violations)
    {
        var level = 0;
        foreach (var item in outline)
        {
            if (string.IsNullOrWhiteSpace(item.Title))
                violations.Add(ViolationKind.OutlineTitle, "no text", item.Origin, item.Page);
            TextStringChecks.Check("outline", item.Title, violations, item.Origin, item.Page);
            if (item.Level < 1 || item.Level > level + 1)
                violations.Add(
                    ViolationKind.OutlineLevel, $"level {item.Level} after {level}: {item.Title}", item.Origin, item.Page);
            if (item.Page < 0 || item.Page >= pageCount)
                violations.Add(ViolationKind.TargetOutsideDocument, $"page {item.Page + 1} of {pageCount}", item.Origin);
            level = item.Level;
        }
    }
}

/// <summary>Writes the document outline (ISO 32000-1, 12.3.3), all items open.</summary>
internal static class OutlineWriter
{
    private const int None = -1;

    /// <returns>The root; null if there is no item.</returns>
    public static ObjectId? Write(ObjectFile file, IReadOnlyList<OutlineItem> items, PageTree pages)
    {
        if (items.Count == 0)
            return null;
        var root = file.Allocate();
        var first = file.Allocate(items.Count).Number;
        var links = Link(items);
        for (var i = 0; i < items.Count; i++)
        {
            var (item, link) = (items[i], links[i + 1]);
            var writer = file.Begin(Id(i)).BeginDictionary().Key("Title").Text(item.Title)
                .Key("Parent").Reference(link.Parent == None ? root : Id(link.Parent));
            WriteReference(writer, "Prev", link.Previous);
            WriteReference(writer, "Next", link.Next);
            WriteChildren(writer, link);
            Destination.Write(writer, pages, item.Page, item.Y);
            writer.EndDictionary();
        }

        var top = file.Begin(root).BeginDictionary().Key("Type").Name("Outlines");
        WriteChildren(top, links[0]);
        top.EndDictionary();
        return root;

        ObjectId Id(int item) => new(first + item);

        void WriteReference(CosWriter writer, string key, int item)
        {
            if (item != None)
                writer.Key(key).Reference(Id(item));
        }

        void WriteChildren(CosWriter writer, ItemLinks link)
        {
            WriteReference(writer, "First", link.First);
            WriteReference(writer, "Last", link.Last);
            if (link.Descendants > 0)
                writer.Key("Count").Integer(link.Descendants);
        }
    }

    /// <returns>First those of the root, then those of each item.</returns>
    private static ItemLinks[] Link(IReadOnlyList<OutlineItem> items)
    {
        var links = new ItemLinks[items.Count + 1];
        for (var i = 0; i < links.Length; i++)
            links[i] = new ItemLinks();

        var above = new Stack<int>();
        for (var i = 0; i < items.Count; i++)
        {
            while (above.TryPeek(out var last) && items[last].Level >= items[i].Level)
                above.Pop();
            var parent = above.TryPeek(out var open) ? open : None;
            foreach (var ancestor in above)
                links[ancestor + 1].Descendants++;
            links[0].Descendants++;

            links[i + 1].Parent = parent;
            var siblings = links[parent + 1];
            if (siblings.Last == None)
                siblings.First = i;
            else
                (links[siblings.Last + 1].Next, links[i + 1].Previous) = (i, siblings.Last);
            siblings.Last = i;
            above.Push(i);
        }

        return links;
    }

    /// <summary>An item's relatives, by index; -1 if it has none.</summary>
    private sealed class ItemLinks
    {
        public int Parent { get; set; } = None;

        public int Previous { get; set; } = None;

        public int Next { get; set; } = None;

        public int First { get; set; } = None;

        public int Last { get; set; } = None;

        /// <summary>All items below, since all are open.</summary>
        public int Descendants { get; set; }
    }
}
