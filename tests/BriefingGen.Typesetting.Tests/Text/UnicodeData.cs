using System.Globalization;
using System.IO.Compression;

namespace BriefingGen.Typesetting.Tests.Text;

/// <summary>The files of the Unicode Character Database that lie in the folder Unicode.</summary>
internal static class UnicodeData
{
    /// <summary>The value a property file gives each code point; null where it gives none.</summary>
    public static string?[] Property(string file)
    {
        var values = new string?[0x110000];
        foreach (var line in Lines(file))
        {
            var (range, value) = (line.Split(';')[0], line.Split(';')[1]);
            var ends = range.Split("..");
            values.AsSpan(Hex(ends[0])..(Hex(ends[^1]) + 1)).Fill(value);
        }

        return values;
    }

    /// <summary>The tests of a break file: a text, and the offsets at which it breaks.</summary>
    public static IEnumerable<(string Line, string Text, int[] Breaks)> BreakTests(string file)
    {
        foreach (var line in Lines(file))
        {
            var text = "";
            var breaks = new List<int>();
            foreach (var item in line.Split(' '))
                if (item == "÷")
                    breaks.Add(text.Length);
                else if (item != "×")
                    text += Hex(item) is var codePoint and >= 0xD800 and <= 0xDFFF
                        ? ((char)codePoint).ToString()
                        : char.ConvertFromUtf32(Hex(item));
            yield return (line, text, [.. breaks]);
        }
    }

    private static IEnumerable<string> Lines(string file)
    {
        using var stream = typeof(UnicodeData).Assembly.GetManifestResourceStream(file)
            ?? throw new FileNotFoundException(file);
        using var reader = new StreamReader(
            file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream);
        while (reader.ReadLine() is { } line)
            if (!line.StartsWith('#'))
                yield return line;
    }

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
