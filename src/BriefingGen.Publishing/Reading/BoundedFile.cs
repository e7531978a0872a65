using Microsoft.Win32.SafeHandles;

namespace BriefingGen.Publishing.Reading;

/// <summary>Reads a file whole, up to a limit: one that grows while it is read, or never ends, must not fill the memory.</summary>
internal static class BoundedFile
{
    /// <param name="limit">In bytes.</param>
    /// <param name="root">Where the file must lie when it is open; none: anywhere.</param>
    /// <returns>None where it was read.</returns>
    /// <exception cref="IOException">The file cannot be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static Refusal? Read(string path, int limit, RootFolder? root, out byte[] bytes)
    {
        bytes = [];
        using var file = RegularFile.Open(path);
        if (file is null)
            return Refusal.NotAFile;
        if (root is not null && RegularFile.PathOf(file) is { } opened && root.RefuseReal(opened) is { } refusal)
            return refusal;

        // What has no length and yet can be read is a device, or made up by the system as it is read.
        var length = RandomAccess.GetLength(file);
        if (length > limit)
            return Refusal.TooLarge;
        bytes = ReadAll(file, limit, (int)length);
        return length == 0 && bytes.Length > 0 ? Refusal.NotAFile
            : bytes.Length > limit ? Refusal.TooLarge
            : null;
    }

    /// <returns>One byte more than the limit where the file has more.</returns>
    private static byte[] ReadAll(SafeFileHandle file, int limit, int expected)
    {
        var bytes = new byte[expected + 1];
        var length = 0;
        while (true)
        {
            var read = RandomAccess.Read(file, bytes.AsSpan(length), length);
            if (read == 0)
                return bytes[..length];
            length += read;
            if (length > limit || expected == 0)
                return bytes[..length];
            if (length == bytes.Length)
                Array.Resize(ref bytes, (int)Math.Min(2L * length, limit + 1L));
        }
    }
}
