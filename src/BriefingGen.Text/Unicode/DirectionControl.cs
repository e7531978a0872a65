namespace BriefingGen.Text.Unicode;

/// <summary>
/// The characters that turn the order of the text around them (UAX #9, explicit embeddings, overrides and isolates). They print nothing,
/// and what a person then reads is not what a program compares. The marks U+061C, U+200E and U+200F turn nothing and are not among them.
/// </summary>
public static class DirectionControl
{
    /// <returns>The name in the Unicode Character Database; none for any other character.</returns>
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
