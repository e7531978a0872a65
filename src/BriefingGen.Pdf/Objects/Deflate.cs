using System.IO.Compression;

namespace BriefingGen.Pdf.Objects;

/// <summary>The Flate filter (ISO 32000-1, 7.4.4).</summary>
internal static class Deflate
{
    // The level below which the files grow; the one above takes half as long again and makes them 1 % smaller.
    private static readonly ZLibCompressionOptions Level = new() { CompressionLevel = 6 };

    public static ReadOnlyMemory<byte> Compress(ReadOnlySpan<byte> data)
    {
        var compressed = new MemoryStream(data.Length / 2 + 64);
        using (var deflate = new ZLibStream(compressed, Level, leaveOpen: true))
            deflate.Write(data);
        return compressed.GetBuffer().AsMemory(0, (int)compressed.Length);
    }
}
