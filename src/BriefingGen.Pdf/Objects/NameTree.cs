using System.Text;

namespace BriefingGen.Pdf.Objects;

/// <summary>A name tree (ISO 32000-1, 7.9.6).</summary>
internal static class NameTree
{
    /// <summary>The order of the keys' bytes as written: ASCII first, then what is UTF-16BE and so begins with FE.</summary>
    public static Comparer<string> KeyOrder { get; } = Comparer<string>.Create((left, right) =>
        Ascii.IsValid(left) == Ascii.IsValid(right) ? string.CompareOrdinal(left, right) : Ascii.IsValid(left) ? -1 : 1);

    /// <param name="keys">In `KeyOrder`, no two alike.</param>
    public static ObjectId Write(ObjectFile file, IReadOnlyList<string> keys, Action<CosWriter, int> writeValue) =>
        SortedTree.Write(file, "Names", keys.Count, (writer, index) => writer.Text(keys[index]), writeValue);
}
