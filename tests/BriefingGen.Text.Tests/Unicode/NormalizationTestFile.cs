using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace BriefingGen.Text.Tests.Unicode;

/// <summary>The lines of Unicode's NormalizationTest.txt.</summary>
internal static class NormalizationTestFile
{
    /// <summary>The five columns of each test, decoded, and the part the test stands in.</summary>
    public static IEnumerable<(int Part, string[] Columns)> Lines()
    {
        using var stream = typeof(NormalizationTestFile).Assembly.GetManifestResourceStream("NormalizationTest.txt.gz")!;
        using var reader = new StreamReader(new GZipStream(stream, CompressionMode.Decompress));
        var part = -1;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("@Part", StringComparison.Ordinal))
                part = line[5] - '0';
            else if (!line.StartsWith('#'))
                yield return (part, [.. line.Split(';').Take(5).Select(Decode)]);
        }
    }

    private static string Decode(string codePoints) => codePoints.Split(' ')
        .Aggregate(new StringBuilder(), (text, hex) =>
            text.Append(char.ConvertFromUtf32(int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture))))
        .ToString();
}
