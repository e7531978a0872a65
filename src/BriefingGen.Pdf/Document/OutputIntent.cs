using System.Buffers.Binary;
using System.Text;
using BriefingGen.Pdf.Objects;

namespace BriefingGen.Pdf.Document;

/// <summary>Makes DeviceRGB and DeviceGray mean sRGB (ISO 19005-3, 6.2.3).</summary>
internal static class OutputIntent
{
    private static readonly Lazy<ReadOnlyMemory<byte>> Profile = new(() => Deflate.Compress(SrgbProfile.Create()));

    public static ObjectId Write(ObjectFile file)
    {
        var (profile, intent) = (file.Allocate(), file.Allocate());
        file.AddCompressedStream(profile, Profile.Value.Span, entries => entries.Key("N").Integer(3));
        file.Begin(intent).BeginDictionary().Key("Type").Name("OutputIntent").Key("S").Name("GTS_PDFA1")
            .Key("OutputConditionIdentifier").Text("sRGB").Key("Info").Text("sRGB IEC61966-2.1")
            .Key("DestOutputProfile").Reference(profile).EndDictionary();
        return intent;
    }
}

/// <summary>
/// An ICC profile of sRGB (ICC.1:2010, version 4.2), computed so that no file of unclear licence is embedded: the primaries
/// adapted to D50 by the Bradford transform and the curve of IEC 61966-2-1 as a parametric one; 480 bytes.
/// </summary>
internal static class SrgbProfile
{
    private const int HeaderLength = 128;

    private static readonly double[] D50 = [0.9642, 1, 0.8249];

    // XYZ of the primaries under D65 (IEC 61966-2-1).
    private static readonly double[] Red = [0.4124, 0.2126, 0.0193];
    private static readonly double[] Green = [0.3576, 0.7152, 0.1192];
    private static readonly double[] Blue = [0.1805, 0.0722, 0.9505];

    private static readonly double[][] Bradford =
        [[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]];

    private static readonly double[][] BradfordInverse =
        [[0.9869929, -0.1470543, 0.1599627], [0.4323053, 0.5183603, 0.0492912], [-0.0085287, 0.0400428, 0.9684867]];

    public static byte[] Create()
    {
        var adaptation = AdaptToD50();
        var curve = Curve(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045);
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Localized("sRGB")),
            ("cprt", Localized("CC0")),
            ("wtpt", Fixed("XYZ ", D50)),
            ("chad", Fixed("sf32", [.. adaptation[0], .. adaptation[1], .. adaptation[2]])),
            ("rXYZ", Fixed("XYZ ", Multiply(adaptation, Red))),
            ("gXYZ", Fixed("XYZ ", Multiply(adaptation, Green))),
            ("bXYZ", Fixed("XYZ ", Multiply(adaptation, Blue))),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];

        var table = HeaderLength + 4 + 12 * tags.Length;
        var offsets = new Dictionary<byte[], int>(ReferenceEqualityComparer.Instance);
        var end = table;
        foreach (var (_, data) in tags)
        {
            if (offsets.TryAdd(data, end))
                end += data.Length;
        }

        var profile = new byte[end];
        WriteHeader(profile);
        BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(HeaderLength), tags.Length);
        for (var i = 0; i < tags.Length; i++)
        {
            var (tag, data) = tags[i];
            var entry = profile.AsSpan(HeaderLength + 4 + 12 * i);
            Encoding.ASCII.GetBytes(tag, entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], offsets[data]);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], data.Length);
            data.CopyTo(profile, offsets[data]);
        }

        return profile;
    }

    private static void WriteHeader(Span<byte> profile)
    {
        BinaryPrimitives.WriteInt32BigEndian(profile, profile.Length);
        profile[8] = 4;
        profile[9] = 0x20;
        "mntrRGB XYZ "u8.CopyTo(profile[12..]);
        // A fixed date, 1 January 2000: year, month, day in 16 bits each.
        BinaryPrimitives.WriteInt16BigEndian(profile[24..], 2000);
        profile[27] = 1;
        profile[29] = 1;
        "acsp"u8.CopyTo(profile[36..]);
        WriteFixed(profile[68..], D50);
    }

    /// <summary>
    /// Chromatic adaptation from D65, the white of sRGB, to D50: scales the cone responses (ICC.1:2010, annex E.3).
    /// </summary>
    private static double[][] AdaptToD50()
    {
        double[] d65 = [.. Red.Zip(Green, Blue).Select(xyz => xyz.First + xyz.Second + xyz.Third)];
        var (from, to) = (Multiply(Bradford, d65), Multiply(Bradford, D50));
        double[][] columns = [.. Enumerable.Range(0, 3).Select(column =>
            Multiply(
                BradfordInverse,
                [.. Enumerable.Range(0, 3).Select(cone => Bradford[cone][column] * to[cone] / from[cone])]))];
        return [.. Enumerable.Range(0, 3).Select(row => columns.Select(column => column[row]).ToArray())];
    }

    private static double[] Multiply(double[][] matrix, double[] vector) =>
        [.. matrix.Select(row => row[0] * vector[0] + row[1] * vector[1] + row[2] * vector[2])];

    private static byte[] Curve(params double[] parameters)
    {
        const int Type3 = 3;
        var data = new byte[12 + 4 * parameters.Length];
        "para"u8.CopyTo(data);
        data[9] = Type3;
        WriteFixed(data.AsSpan(12), parameters);
        return data;
    }

    private static byte[] Fixed(string type, params double[] values)
    {
        var data = new byte[8 + 4 * values.Length];
        Encoding.ASCII.GetBytes(type, data);
        WriteFixed(data.AsSpan(8), values);
        return data;
    }

    private static void WriteFixed(Span<byte> target, params ReadOnlySpan<double> values)
    {
        for (var i = 0; i < values.Length; i++)
            BinaryPrimitives.WriteInt32BigEndian(target[(4 * i)..], (int)Math.Round(values[i] * 65536));
    }

    // One record, en-US, padded to a multiple of 4.
    private static byte[] Localized(string text)
    {
        const int TextOffset = 28;
        var length = text.Length * 2;
        var data = new byte[(TextOffset + length + 3) / 4 * 4];
        "mluc"u8.CopyTo(data);
        data[11] = 1;
        data[15] = 12;
        "enUS"u8.CopyTo(data.AsSpan(16));
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(20), length);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(24), TextOffset);
        Encoding.BigEndianUnicode.GetBytes(text, data.AsSpan(TextOffset));
        return data;
    }
}
