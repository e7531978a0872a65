namespace BriefingGen.Drafting.Tests;

/// <summary>What a draft leaves for the editor to write, and what is said of it until then.</summary>
internal static class Unwritten
{
    /// <summary>“…” is no text, no address, nobody’s name and in no source; YYYY-MM-DD is no date.</summary>
    public static readonly string[] Codes =
        ["url-form", "date-form", "quote-misattributed"];

    public static bool Is(string entry) => entry.Contains(": …", StringComparison.Ordinal) || entry.Contains(": YYYY-MM-DD", StringComparison.Ordinal);
}
