namespace BriefingGen.Text.Files;

/// <summary>Why bytes are not a text, and where that shows first.</summary>
/// <param name="Offset">Bytes from the file's start.</param>
/// <param name="Line">Counted from 1; 0 where lines cannot be told.</param>
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
