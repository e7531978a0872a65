using System.IO.Compression;

namespace BriefingGen.Pdf.Objects;

/// <summary>The Flate filter (ISO 32000-1, 7.4.4).</summary>
internal static class Deflate
{
    // At the highest level a file is 1 % smaller and takes more than half as long again.
    private static readonly ZLibCompressionOptions Level = new() { CompressionLevel = 6 };

    public static ReadOnlyMemory<byte> Compress(ReadOnlySpan<byte> data)
    {
        var compressed = new MemoryStream(data.Length / 2 + 64);
        using (var deflate = new ZLibStream(compressed, Level, leaveOpen: true))
            deflate.Write(data);
        return compressed.GetBuffer().AsMemory(0, (int)compressed.Length);
    }
}
