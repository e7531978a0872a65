using BriefingGen.Pdf.Conformance;
using BriefingGen.Pdf.Objects;

namespace BriefingGen.Pdf.Document;

/// <summary>A bookmark. Items stand in reading order; an item lies under the last one before it with a smaller level.</summary>
/// <param name="Level">1 for the outermost; going down, no level may be skipped.</param>
/// <param name="Page">Counted from 0.</param>
/// <param name="Y">In 1/1000 pt down from the page's top.</param>
/// <param name="Origin">The caller's own; comes back with a violation.</param>
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
            TextChecks.Check("outline", item.Title, violations, item.Origin, item.Page);
            if (item.Level < 1 || item.Level > level + 1)
                violations.Add(
                    ViolationKind.OutlineLevel, $"level {item.Level} after {level}: {item.Title}", item.Origin, item.Page);
            if (item.Page < 0 || item.Page >= pageCount)
                violations.Add(ViolationKind.TargetOutsideDocument, $"page {item.Page + 1} of {pageCount}", item.Origin);
            level = item.Level;
        }
    }
}

/// <summary>The document outline (ISO 32000-1, 12.3.3), all items open.</summary>
internal static class OutlineWriter
{
    private const int None = -1;

    /// <returns>The root, or null where there is no item.</returns>
    public static ObjectId? Write(ObjectFile file, IReadOnlyList<OutlineItem> items, PageTree pages)
    {
        if (items.Count == 0)
            return null;
        var root = file.Allocate();
        var first = file.Allocate(items.Count).Number;
        var nodes = Arrange(items);
        for (var i = 0; i < items.Count; i++)
        {
            var (item, node) = (items[i], nodes[i + 1]);
            var writer = file.Begin(Id(i)).BeginDictionary().Key("Title").Text(item.Title)
                .Key("Parent").Reference(node.Parent == None ? root : Id(node.Parent));
            WriteReference(writer, "Prev", node.Previous);
            WriteReference(writer, "Next", node.Next);
            WriteKids(writer, node);
            Destination.Write(writer, pages, item.Page, item.Y);
            writer.EndDictionary();
        }

        var top = file.Begin(root).BeginDictionary().Key("Type").Name("Outlines");
        WriteKids(top, nodes[0]);
        top.EndDictionary();
        return root;

        ObjectId Id(int item) => new(first + item);

        void WriteReference(CosWriter writer, string key, int item)
        {
            if (item != None)
                writer.Key(key).Reference(Id(item));
        }

        void WriteKids(CosWriter writer, Node node)
        {
            WriteReference(writer, "First", node.First);
            WriteReference(writer, "Last", node.Last);
            if (node.Descendants > 0)
                writer.Key("Count").Integer(node.Descendants);
        }
    }

    // Place 0 is the root, item i lies at i + 1.
    private static Node[] Arrange(IReadOnlyList<OutlineItem> items)
    {
        var nodes = new Node[items.Count + 1];
        for (var i = 0; i < nodes.Length; i++)
            nodes[i] = new Node();

        var above = new Stack<int>();
        for (var i = 0; i < items.Count; i++)
        {
            while (above.TryPeek(out var last) && items[last].Level >= items[i].Level)
                above.Pop();
            var parent = above.TryPeek(out var open) ? open : None;
            foreach (var ancestor in above)
                nodes[ancestor + 1].Descendants++;
            nodes[0].Descendants++;

            nodes[i + 1].Parent = parent;
            var siblings = nodes[parent + 1];
            if (siblings.Last == None)
                siblings.First = i;
            else
                (nodes[siblings.Last + 1].Next, nodes[i + 1].Previous) = (i, siblings.Last);
            siblings.Last = i;
            above.Push(i);
        }

        return nodes;
    }

    private sealed class Node
    {
        public int Parent { get; set; } = None;

        public int Previous { get; set; } = None;

        public int Next { get; set; } = None;

        public int First { get; set; } = None;

        public int Last { get; set; } = None;

        /// <summary>All below, since all are open.</summary>
        public int Descendants { get; set; }
    }
}
