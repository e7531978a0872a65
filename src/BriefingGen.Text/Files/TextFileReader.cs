using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace BriefingGen.Text.Files;

/// <summary>
/// Decodes a file strictly: UTF-8, with or without a byte order mark. Nothing is replaced or guessed, since a quotation is
/// compared character by character and a wrong character would make it false.
/// </summary>
public static class TextFileReader
{
    /// <param name="path">Relative to the root.</param>
    /// <param name="fault">Why the bytes are not UTF-8; null if they are.</param>
    /// <param name="shownPath">The path to show at the terminal; null: the same path.</param>
    /// <returns>Null if the bytes are not UTF-8.</returns>
    public static TextFile? Read(string path, ReadOnlyMemory<byte> bytes, out EncodingFault? fault, string? shownPath = null)
    {
        fault = FindFault(bytes.Span);
        if (fault is not null)
            return null;
        return bytes.Span.StartsWith(Encoding.UTF8.Preamble)
            ? new TextFile(path, Encoding.UTF8.GetString(bytes.Span[Encoding.UTF8.Preamble.Length..]), bytes, shownPath)
            : new TextFile(path, Encoding.UTF8.GetString(bytes.Span), null, shownPath);
    }

    private static EncodingFault? FindFault(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..])
            return new EncodingFault(EncodingFaultKind.Utf32, 0, 0);
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return new EncodingFault(EncodingFaultKind.Utf16, 0, 0);
        var nul = bytes.IndexOf((byte)0);
        if (nul >= 0)
        {
            return IsUtf16WithoutMark(bytes)
                ? new EncodingFault(EncodingFaultKind.Utf16, 0, 0)
                : At(bytes, nul, EncodingFaultKind.Nul);
        }

        if (Utf8.IsValid(bytes))
            return null;
        var offset = FirstInvalid(bytes);
        return At(bytes, offset, KindOf(bytes[offset..]));
    }

    private static EncodingFault At(ReadOnlySpan<byte> bytes, int offset, EncodingFaultKind kind) =>
        new(kind, offset, LineEnds(bytes[..offset]) + 1);

    private static int LineEnds(ReadOnlySpan<byte> bytes) =>
        bytes.Count((byte)'\n') + bytes.Count((byte)'\r') - bytes.Count("\r\n"u8);

    private static EncodingFaultKind KindOf(ReadOnlySpan<byte> rest)
    {
        if (rest is [0xED, >= 0xA0 and <= 0xBF, >= 0x80 and <= 0xBF, ..])
            return EncodingFaultKind.Surrogate;
        return Rune.DecodeFromUtf8(rest, out _, out _) == OperationStatus.NeedMoreData
            ? EncodingFaultKind.EndsInCharacter
            : EncodingFaultKind.NotUtf8;
    }

    /// <summary>Western text in UTF-16 has a zero in nearly every pair of bytes.</summary>
    private static bool IsUtf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, 512)];
        return sample.Length >= 4 && sample.Count((byte)0) * 5 >= sample.Length * 2;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        Span<char> buffer = stackalloc char[1024];
        var offset = 0;
        while (true)
        {
            var status = Utf8.ToUtf16(bytes[offset..], buffer, out var read, out _, replaceInvalidSequences: false);
            offset += read;
            if (status != OperationStatus.DestinationTooSmall)
                return offset;
        }
    }
}

/// <summary>Why bytes are not a text, and where they first are not.</summary>
/// <param name="Offset">Bytes from the file's start.</param>
/// <param name="Line">Counted from 1; 0 if the file has no lines, as UTF-16.</param>
public sealed record EncodingFault(EncodingFaultKind Kind, int Offset, int Line)
{
    /// <summary>What is wrong, in an editor's words.</summary>
    public string Message => Kind switch
    {
        EncodingFaultKind.Utf16 => "this file is UTF-16, not UTF-8",
        EncodingFaultKind.Utf32 => "this file is UTF-32, not UTF-8",
        EncodingFaultKind.Nul => "this file has a NUL byte in it, so it is no text",
        EncodingFaultKind.Surrogate => "this file has half of a character (a lone surrogate) in it",
        EncodingFaultKind.EndsInCharacter => "this file ends in the middle of a character",
        EncodingFaultKind.NotUtf8 => "this file is not UTF-8; it may be Windows-1252 or Latin-1",
    };

    /// <summary>What to do about it.</summary>
    public string Help => Kind switch
    {
        EncodingFaultKind.Nul => "check that this is the right file",
        EncodingFaultKind.Surrogate => "remove it, or type the character again",
        EncodingFaultKind.EndsInCharacter => "copy the file again: its end is missing",
        EncodingFaultKind.Utf16 or EncodingFaultKind.Utf32 or EncodingFaultKind.NotUtf8 => "save it as UTF-8",
    };
}

/// <summary>What bytes can be that are not UTF-8.</summary>
public enum EncodingFaultKind
{
    Utf16,
    Utf32,
    Nul,
    Surrogate,
    EndsInCharacter,
    NotUtf8,
}
