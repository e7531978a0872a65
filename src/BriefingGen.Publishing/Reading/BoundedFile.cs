namespace BriefingGen.Publishing.Reading;

/// <summary>Reads a file whole, up to a limit: one that grows while it is read, or never ends, must not fill the memory.</summary>
internal static class BoundedFile
{
    /// <param name="limit">In bytes.</param>
    /// <returns>None where the file has more.</returns>
    /// <exception cref="IOException">The file cannot be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[]? Read(string path, int limit)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        var bytes = new byte[Math.Min(stream.CanSeek ? stream.Length + 1 : limit + 1L, limit + 1L)];
        var length = 0;
        while (true)
        {
            var read = stream.Read(bytes, length, bytes.Length - length);
            if (read == 0)
                return bytes[..length];
            length += read;
            if (length > limit)
                return null;
            if (length == bytes.Length)
                Array.Resize(ref bytes, (int)Math.Min(2L * length, limit + 1L));
        }
    }
}
