namespace BriefingGen.Text.Unicode;

/// <summary>
/// Characters that print nothing of themselves: Default_Ignorable_Code_Point as HarfBuzz has it, which leaves out the Hangul
/// fillers and a few others that fonts do draw.
/// </summary>
public static class DefaultIgnorable
{
    public static bool Contains(int codePoint) => codePoint is
        0xAD or 0x034F or 0x061C or 0x17B4 or 0x17B5 or 0xFEFF
        or (>= 0x180B and <= 0x180E) or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F)
        or (>= 0xFE00 and <= 0xFE0F) or (>= 0xFFF0 and <= 0xFFF8)
        or (>= 0x1D173 and <= 0x1D17A) or (>= 0xE0000 and <= 0xE0FFF);
}

/// <summary>
/// The characters that reorder the text around them (UAX #9, explicit embeddings, overrides and isolates). They print nothing,
/// but with them a person reads something else than a program compares. The marks U+061C, U+200E and U+200F do not reorder text
/// and are not among them.
/// </summary>
public static class DirectionControl
{
    /// <returns>The name in the Unicode Character Database; null for any other character.</returns>
    public static string? NameOf(char c) => c switch
    {
        '\u202A' => "LEFT-TO-RIGHT EMBEDDING",
        '\u202B' => "RIGHT-TO-LEFT EMBEDDING",
        '\u202C' => "POP DIRECTIONAL FORMATTING",
        '\u202D' => "LEFT-TO-RIGHT OVERRIDE",
        '\u202E' => "RIGHT-TO-LEFT OVERRIDE",
        '\u2066' => "LEFT-TO-RIGHT ISOLATE",
        '\u2067' => "RIGHT-TO-LEFT ISOLATE",
        '\u2068' => "FIRST STRONG ISOLATE",
        '\u2069' => "POP DIRECTIONAL ISOLATE",
        _ => null,
    };
}
