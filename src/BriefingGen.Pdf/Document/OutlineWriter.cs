using BriefingGen.Pdf.Objects;

namespace BriefingGen.Pdf.Document;

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
