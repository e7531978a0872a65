namespace BriefingGen.Pdf.Objects;

/// <summary>A number tree over the keys 0 to n − 1 (ISO 32000-1, 7.9.7).</summary>
internal static class NumberTree
{
    public static ObjectId Write(ObjectFile file, int count, Action<CosWriter, int> writeValue) =>
        SortedTree.Write(file, "Nums", count, (writer, index) => writer.Integer(index), writeValue);
}
