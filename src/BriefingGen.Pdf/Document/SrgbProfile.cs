using System.Buffers.Binary;
using System.Text;

namespace BriefingGen.Pdf.Document;

/// <summary>
/// An ICC profile of sRGB (ICC.1:2010, version 4.2), made here so that no file of unclear licence travels along: primaries adapted to
/// D50 and IEC 61966-2-1's curve as a parametric one, 480 bytes. Within 1/255 of LittleCMS's own sRGB.
/// </summary>
internal static class SrgbProfile
{
    private const int HeaderLength = 128;

    public static byte[] Create()
    {
        // The primaries and D65 by Bradford's method to D50, as the ICC's own sRGB profile gives them.
        var curve = Curve(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045);
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Localized("sRGB")),
            ("cprt", Localized("CC0")),
            ("wtpt", Xyz(0.9642, 1, 0.8249)),
            ("chad", Fixed("sf32", 1.04791, 0.02293, -0.0502, 0.0296, 0.99046, -0.01707, -0.00925, 0.01506, 0.75179)),
            ("rXYZ", Xyz(0.43607, 0.22249, 0.01392)),
            ("gXYZ", Xyz(0.38515, 0.71687, 0.09708)),
            ("bXYZ", Xyz(0.14307, 0.06061, 0.7141)),
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
        WriteFixed(profile[68..], 0.9642, 1, 0.8249);
    }

    private static byte[] Xyz(double x, double y, double z) => Fixed("XYZ ", x, y, z);

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
