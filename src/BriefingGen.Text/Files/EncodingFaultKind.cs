namespace BriefingGen.Text.Files;

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
