using System.Text;

namespace BriefingGen.Fuzzing.Driver;

/// <summary>Makes an input that resembles others: bytes are changed, pieces are repeated, moved, left out, and taken from elsewhere.</summary>
/// <param name="words">What stands for something in the target’s language.</param>
internal sealed class Mutator(Chance chance, IReadOnlyList<byte[]> words)
{
    private const int MostBytes = 1 << 15;

    /// <summary>Texts that readers of any language have stumbled over.</summary>
    private static readonly byte[][] Stones =
    [
        .. new[]
        {
            "\r\n", "\n\n", "\t", "\u00A0", "\u00AD", "\u200B", "\u200D", "\u202E", "\u2028", "\u0085", "\uFEFF", "e\u0301", "\uFB01", "\U0001F469\u200D\U0001F467", "İ",
            "ß", "“", "”", "‘", "’", "«", "»", "…", "[…]", "[sic]", "[T]", "[now]", "[@f]", "--", "---\n", "99999999999999999999", "-1", "0", "1e9", "1,000",
            "12 000", "2014-02-30", "31 February", "Wednesday", "million", "per cent", "{", "}", "[", "]", ": ", "- ", "|\n", ">-\n", "&a", "*a", "!!", "\"",
            "'", "\\", "\\u0000", "%", "#", "<p>", "</p>", "<li>", "<!--", "&amp;", "&#0;", "{{", "}}", "end", "for x in facts", "| ", "../", "said",
        }.Select(Encoding.UTF8.GetBytes),
        [0x80], [0xFF], [0xED, 0xA0, 0x80], [0x00], [0x1B, 0x5B],
    ];

    /// <param name="other">Another input, to take a piece from.</param>
    public byte[] Mutate(byte[] input, byte[] other)
    {
        var bytes = new List<byte>(input);
        for (var times = 1 << (chance.Next(2) * chance.Next(5)); times > 0; times--)
            Once(bytes, other);
        return [.. bytes.Take(MostBytes)];
    }

    private void Once(List<byte> bytes, byte[] other)
    {
        var at = chance.Next(bytes.Count + 1);
        switch (chance.Next(9))
        {
            case 0 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << chance.Next(8));
                break;
            case 1 when at < bytes.Count:
                bytes[at] = (byte)chance.Next(256);
                break;
            case 2:
                bytes.InsertRange(at, Stones[chance.Next(Stones.Length)]);
                break;
            case 3 or 4 when words.Count > 0:
                bytes.InsertRange(at, words[chance.Next(words.Count)]);
                break;
            case 5:
                bytes.RemoveRange(at, chance.Next(Math.Min(bytes.Count - at, 64) + 1));
                break;
            case 6:
                bytes.InsertRange(at, Piece(bytes.ToArray()));
                break;
            case 7:
                bytes.InsertRange(at, Piece(other));
                break;
            case 8 when chance.Next(8) == 0 && bytes.Count > 0:
                bytes.InsertRange(at, Enumerable.Repeat(bytes.GetRange(0, Math.Min(bytes.Count, 1 + chance.Next(40))), 1 + chance.Next(60)).SelectMany(piece => piece));
                break;
            default:
                bytes.Insert(at, (byte)(' ' + chance.Next(95)));
                break;
        }
    }

    /// <summary>A line or so, or any stretch.</summary>
    private ReadOnlySpan<byte> Piece(byte[] from)
    {
        var start = chance.Next(from.Length + 1);
        var rest = from.AsSpan(start);
        var end = rest.IndexOf((byte)'\n');
        return end > 0 && chance.Next(2) == 0 ? rest[..(end + 1)] : rest[..chance.Next(Math.Min(rest.Length, 200) + 1)];
    }
}
