namespace BriefingGen.Text.Unicode;

/// <summary>
/// Characters that print nothing of themselves: Default_Ignorable_Code_Point as HarfBuzz has it, which leaves out the Hangul fillers
/// and a few others that fonts do draw.
/// </summary>
public static class DefaultIgnorable
{
    public static bool Contains(int codePoint) => codePoint is
        0xAD or 0x034F or 0x061C or 0x17B4 or 0x17B5 or 0xFEFF
        or (>= 0x180B and <= 0x180E) or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F)
        or (>= 0xFE00 and <= 0xFE0F) or (>= 0xFFF0 and <= 0xFFF8)
        or (>= 0x1D173 and <= 0x1D17A) or (>= 0xE0000 and <= 0xE0FFF);
}
