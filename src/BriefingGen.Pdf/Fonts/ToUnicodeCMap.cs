using System.Globalization;
using System.Text;
using BriefingGen.Pdf.Objects;

namespace BriefingGen.Pdf.Fonts;

/// <summary>Maps each code to its text (ISO 32000-1, 9.10.3).</summary>
internal static class ToUnicodeCMap
{
    private const int LinesInBlock = 100;

    private static Map? _last;

    /// <returns>The CMap of <see cref="Write"/>, deflated. The documents of a batch mostly use the same characters, so the last
    /// CMap is cached.</returns>
    public static ReadOnlySpan<byte> Compressed(IReadOnlyDictionary<ushort, string> texts)
    {
        var bytes = Write(texts);
        var last = _last;
        if (last is null || !bytes.SequenceEqual(last.Bytes))
            _last = last = new Map(bytes.ToArray(), Deflate.Compress(bytes).ToArray());
        return last.Compressed;
    }

    public static ReadOnlySpan<byte> Write(IReadOnlyDictionary<ushort, string> texts)
    {
        var map = new StringBuilder("""
            /CIDInit/ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
            /CMapName/Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000><FFFF>
            endcodespacerange

            """.ReplaceLineEndings("\n"));

        List<string> singles = [], ranges = [];
        foreach (var (first, last, text) in Ranges(texts))
        {
            if (first == last)
                singles.Add($"<{Hex(first)}><{Hex(text)}>");
            else
                ranges.Add($"<{Hex(first)}><{Hex(last)}><{Hex(text)}>");
        }

        AppendBlocks(map, singles, "bfchar");
        AppendBlocks(map, ranges, "bfrange");
        map.Append("""
            endcmap
            CMapName currentdict/CMap defineresource pop
            end
            end

            """.ReplaceLineEndings("\n"));
        return Encoding.ASCII.GetBytes(map.ToString());
    }

    // Within a range, the high byte must be constant (9.10.3), of the codes and of the texts.
    private static IEnumerable<(int First, int Last, string Text)> Ranges(IReadOnlyDictionary<ushort, string> texts)
    {
        var cids = texts.Keys.Order().ToArray();
        for (var i = 0; i < cids.Length;)
        {
            var start = i++;
            var text = texts[cids[start]];
            while (i < cids.Length && text.Length == 1 && texts[cids[i]].Length == 1
                && cids[i] == cids[i - 1] + 1 && cids[i] >> 8 == cids[start] >> 8
                && texts[cids[i]][0] == texts[cids[i - 1]][0] + 1 && texts[cids[i]][0] >> 8 == text[0] >> 8)
                i++;
            yield return (cids[start], cids[i - 1], text);
        }
    }

    private static void AppendBlocks(StringBuilder map, List<string> lines, string kind)
    {
        foreach (var block in lines.Chunk(LinesInBlock))
        {
            map.Append(CultureInfo.InvariantCulture, $"{block.Length} begin{kind}\n");
            foreach (var line in block)
                map.Append(line).Append('\n');
            map.Append("end").Append(kind).Append('\n');
        }
    }

    private static string Hex(int code) => code.ToString("X4", CultureInfo.InvariantCulture);

    private static string Hex(string text) => string.Concat(text.Select(unit => Hex(unit)));

    private sealed record Map(byte[] Bytes, byte[] Compressed);
}
