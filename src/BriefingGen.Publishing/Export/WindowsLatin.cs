namespace BriefingGen.Publishing.Export;

/// <summary>The codes of cp1252, with the ligatures fi and fl at two codes it leaves free.</summary>
internal static class WindowsLatin
{
    // 0x80–0x9F; U+0000 where cp1252 has nothing.
    private const string Upper =
        "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    public static ushort? CodeOf(string text) => text switch
    {
        "fi" => 2,
        "fl" => 3,
        [>= ' ' and <= '~' or >= '\u00A0' and <= '\u00FF'] => text[0],
        [> '\u00FF'] when Upper.IndexOf(text[0], StringComparison.Ordinal) is >= 0 and var index => (ushort)(0x80 + index),
        _ => null,
    };
}
