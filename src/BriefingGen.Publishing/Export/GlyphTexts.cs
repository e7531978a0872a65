using System.Text;
using BriefingGen.Text.Unicode;
using BriefingGen.Typesetting.Frames;

namespace BriefingGen.Publishing.Export;

/// <summary>What each glyph of a run stands for.</summary>
internal static class GlyphTexts
{
    /// <returns>For each glyph its characters, and whether the glyphs of its cluster pair off with the characters; where they do
    /// not, each has the whole cluster’s.</returns>
    public static IEnumerable<(int Index, string Text, bool Pairs)> Of(GlyphRun run)
    {
        for (var first = 0; first < run.Glyphs.Length;)
        {
            var after = first + 1;
            while (after < run.Glyphs.Length && run.Glyphs[after].Cluster == run.Glyphs[first].Cluster)
                after++;
            var start = run.Glyphs[first].Cluster;
            var end = after < run.Glyphs.Length ? run.Glyphs[after].Cluster : run.Text.Length;
            var cluster = Visible(run.Text.AsSpan(start, end - start));
            var count = after - first;
            if (count == 1)
            {
                yield return (first, cluster, true);
            }
            else
            {
                var runes = cluster.EnumerateRunes().ToList();
                for (var i = 0; i < count; i++)
                    yield return (first + i, runes.Count == count ? runes[i].ToString() : cluster, runes.Count == count);
            }

            first = after;
        }
    }

    /// <summary>Without default ignorables, unless there is nothing else: a hyphen at a line’s end reads as U+00AD.</summary>
    private static string Visible(ReadOnlySpan<char> text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!DefaultIgnorable.Contains(rune.Value))
                visible.Append(rune.ToString());
        }

        return visible.Length == 0 ? text.ToString() : visible.ToString();
    }
}
