using System.Text;

namespace BriefingGen.Pdf.Objects;

/// <summary>A name tree (ISO 32000-1, 7.9.6).</summary>
internal static class NameTree
{
    /// <summary>The byte order of the keys as written: ASCII first, then UTF-16BE, which begins with FE.</summary>
    public static Comparer<string> KeyOrder { get; } = Comparer<string>.Create((left, right) =>
        Ascii.IsValid(left) == Ascii.IsValid(right) ? string.CompareOrdinal(left, right) : Ascii.IsValid(left) ? -1 : 1);

    /// <param name="keys">Unique, in `KeyOrder`.</param>
    public static ObjectId Write(ObjectFile file, IReadOnlyList<string> keys, Action<CosWriter, int> writeValue) =>
        SortedTree.Write(file, "Names", keys.Count, (writer, index) => writer.Text(keys[index]), writeValue);
}

/// <summary>A number tree over the keys 0 to n − 1 (ISO 32000-1, 7.9.7).</summary>
internal static class NumberTree
{
    public static ObjectId Write(ObjectFile file, int count, Action<CosWriter, int> writeValue) =>
        SortedTree.Write(file, "Nums", count, (writer, index) => writer.Integer(index), writeValue);
}

/// <summary>
/// The common form of name and number trees: up to 64 entries in the root alone; beyond that, leaves and intermediate nodes of at
/// most 64 with Limits. A flat array of 50,000 would be legal, but slow to read.
/// </summary>
internal static class SortedTree
{
    public const int Fanout = 64;

    /// <returns>The root.</returns>
    public static ObjectId Write(
        ObjectFile file, string entries, int count, Action<CosWriter, int> writeKey, Action<CosWriter, int> writeValue)
    {
        if (count <= Fanout)
        {
            var only = file.Allocate();
            WriteLeaf(file.Begin(only).BeginDictionary(), 0, count - 1);
            return only;
        }

        var level = new List<(ObjectId Id, int First, int Last)>();
        for (var first = 0; first < count; first += Fanout)
        {
            var last = Math.Min(first + Fanout, count) - 1;
            var leaf = file.Allocate();
            WriteLeaf(Limits(file.Begin(leaf).BeginDictionary(), first, last), first, last);
            level.Add((leaf, first, last));
        }

        while (level.Count > Fanout)
        {
            level = [.. level.Chunk(Fanout).Select(kids =>
            {
                var (id, first, last) = (file.Allocate(), kids[0].First, kids[^1].Last);
                Kids(Limits(file.Begin(id).BeginDictionary(), first, last), kids);
                return (id, first, last);
            })];
        }

        var root = file.Allocate();
        Kids(file.Begin(root).BeginDictionary(), level);
        return root;

        void WriteLeaf(CosWriter writer, int first, int last)
        {
            writer.Key(entries).BeginArray();
            for (var i = first; i <= last; i++)
            {
                writeKey(writer, i);
                writeValue(writer, i);
            }

            writer.EndArray().EndDictionary();
        }

        CosWriter Limits(CosWriter writer, int first, int last)
        {
            writer.Key("Limits").BeginArray();
            writeKey(writer, first);
            writeKey(writer, last);
            return writer.EndArray();
        }
    }

    private static void Kids(CosWriter writer, IEnumerable<(ObjectId Id, int First, int Last)> kids)
    {
        writer.Key("Kids").BeginArray();
        foreach (var (id, _, _) in kids)
            writer.Reference(id);
        writer.EndArray().EndDictionary();
    }
}
