using System.Globalization;
using BriefingGen.Evidence.Sources;

namespace BriefingGen.Drafting.Articles;

/// <summary>The title of a brief, from its article’s first paragraph.</summary>
internal static class Headline
{
    private const int Longest = 160;

    public static string Of(DraftSource source)
    {
        var line = source.Headline;
        if (source.Text.Format == ArchiveFormat.Markdown)
            line = line.TrimStart('#').Trim().Trim('*', '_').Trim();
        return line.Length == 0 ? Plain(source) : OneLine.Shortened(line, Longest);
    }

    /// <summary>The title without pictures and signs that fonts for text do not have.</summary>
    public static string WithoutSigns(DraftSource source)
    {
        var kept = Of(source).EnumerateRunes()
            .Where(rune => System.Text.Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol
                or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned) && rune.Value is not (0xFE0F or 0x200D));
        var line = OneLine.Of(string.Concat(kept.Select(rune => rune.ToString())));
        return line.Length == 0 ? Plain(source) : line;
    }

    /// <summary>A title that can always be printed.</summary>
    public static string Plain(DraftSource source) => $"Briefing on {source.Id}";
}
