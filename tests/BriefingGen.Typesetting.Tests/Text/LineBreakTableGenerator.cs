using System.Globalization;
using System.Numerics;
using System.Text;
using BriefingGen.Typesetting.Text;

namespace BriefingGen.Typesetting.Tests.Text;

/// <summary>Writes LineBreakTable.cs from the files of the Unicode Character Database.</summary>
internal static class LineBreakTableGenerator
{
    private const byte EastAsian = 0x40;

    public static string Generate()
    {
        var values = Values();
        var starts = new List<int>();
        for (var codePoint = 0; codePoint < values.Length; codePoint++)
            if (codePoint == 0 || values[codePoint] != values[codePoint - 1])
                starts.Add(codePoint);

        return $$"""
            namespace BriefingGen.Typesetting.Text;

            /// <summary>
            /// Written by LineBreakTableGenerator in the tests, and held to it by LineBreakTableTests. A value is the number of a bit of
            /// <see cref="LineBreakClass"/>, plus <see cref="EastAsian"/>. Derived from the Unicode Character Database 16.0.0, © Unicode,
            /// Inc., under the Unicode License V3 beside this file.
            /// </summary>
            internal static class LineBreakTable
            {
                public const byte EastAsian = 0x{{EastAsian:X2}};

                public static ReadOnlySpan<byte> Latin1 =>
                [
            {{Rows(values.Take(0x100).Select(value => Number(value)))}}
                ];

                /// <summary>The first code point of each range; Hangul syllables are looked up without them.</summary>
                public static ReadOnlySpan<int> Starts =>
                [
            {{Rows(starts.Select(start => $"0x{start:X4}"))}}
                ];

                public static ReadOnlySpan<byte> Values =>
                [
            {{Rows(starts.Select(start => Number(values[start])))}}
                ];
            }

            """;
    }

    private static byte[] Values()
    {
        var lineBreak = UnicodeData.Property("LineBreak.txt");
        var width = UnicodeData.Property("EastAsianWidth.txt");
        var category = UnicodeData.Property("DerivedGeneralCategory.txt");
        var pictographic = UnicodeData.Property("emoji-data.txt");

        var values = new byte[0x110000];
        for (var codePoint = 0; codePoint < values.Length; codePoint++)
        {
            var resolved = Class(codePoint, lineBreak[codePoint], category[codePoint], pictographic[codePoint] is not null);
            var isEastAsian = width[codePoint] is "F" or "W" or "H" && resolved != LineBreakClass.CM;
            values[codePoint] = (byte)(BitOperations.Log2((ulong)resolved) | (isEastAsian ? EastAsian : 0));
        }

        values.AsSpan(0xAC00..0xD7A4).Fill(values[0xAC00]);
        return values;
    }

    // Rule LB1, and the classes that other rules make of a class and something else.
    private static LineBreakClass Class(int codePoint, string? lineBreak, string? category, bool isPictographic) =>
        lineBreak switch
        {
            _ when codePoint == 0x2010 => LineBreakClass.Hyphen,
            _ when codePoint == 0x25CC => LineBreakClass.DottedCircle,
            null or "AI" or "SG" or "XX" or "AL" => LineBreakClass.OtherAL,
            "SA" => category is "Mn" or "Mc" ? LineBreakClass.CM : LineBreakClass.OtherAL,
            "CJ" => LineBreakClass.NS,
            "BA" => LineBreakClass.OtherBA,
            "QU" when category == "Pi" => LineBreakClass.InitialQU,
            "QU" when category == "Pf" => LineBreakClass.FinalQU,
            "QU" => LineBreakClass.OtherQU,
            "ID" when category == "Cn" && isPictographic => LineBreakClass.FuturePictograph,
            "ID" => LineBreakClass.OtherID,
            _ => Enum.Parse<LineBreakClass>(lineBreak),
        };

    private static string Number(byte value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Rows(IEnumerable<string> items)
    {
        var rows = new StringBuilder();
        var row = new StringBuilder("       ");
        foreach (var item in items)
        {
            if (row.Length + item.Length > 125)
            {
                rows.Append(row).Append('\n');
                row.Clear().Append("       ");
            }

            row.Append(' ').Append(item).Append(',');
        }

        return rows.Append(row).ToString();
    }
}
