using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using BriefingGen.Text.Unicode;
using BriefingGen.Typesetting.Frames;

namespace BriefingGen.Publishing.Export;

/// <summary>What each glyph of a run stands for.</summary>
internal static class GlyphTexts
{
    private static readonly ImmutableArray<string> Latin = [.. Enumerable.Range(0, 256).Select(code => ((char)code).ToString())];

    /// <returns>In the order of reading, for each glyph its characters, and whether the glyphs of its cluster pair off with the
    /// characters; where they do not, each has the whole cluster’s.</returns>
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
                foreach (var part in OfCluster(run, first, count, [.. cluster.EnumerateRunes()], cluster))
                    yield return part;
            }

            first = after;
        }
    }

    private static IEnumerable<(int Index, string Text, bool Pairs)> OfCluster(
        GlyphRun run, int first, int count, List<Rune> runes, string cluster)
    {
        var indices = Enumerable.Range(first, count).ToList();
        var letters = indices.Where(index => run.Face.AdvanceOf(run.Glyphs[index].GlyphId) > 0).ToList();
        var marks = indices.Except(letters).ToList();
        var split = runes.FindIndex(IsMark);
        if (letters.Count != 1 || split < 1 || marks.Count == 0 || marks.Count > runes.Count - split || !runes.Skip(split).All(IsMark))
            return indices.Select((index, place) => (index, runes.Count == count ? runes[place].ToString() : cluster, runes.Count == count));

        // Arabic has its marks before their letter, since it is shaped as it is seen, from the left.
        if (letters[0] > first)
            marks.Reverse();
        return
        [
            (letters[0], string.Concat(runes.Take(split)), true),
            .. marks.Select((index, place) => (
                index,
                string.Concat(runes.Skip(split + place).Take(place == marks.Count - 1 ? runes.Count : 1)),
                true)),
        ];
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark;

    /// <summary>Without default ignorables, unless there is nothing else: a hyphen at a line’s end reads as U+00AD.</summary>
    private static string Visible(ReadOnlySpan<char> text)
    {
        if (text is [var only])
            return Single(only);
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!DefaultIgnorable.Contains(rune.Value))
                visible.Append(rune);
        }

        return visible.Length == 0 ? text.ToString() : visible.ToString();
    }

    /// <summary>Nearly every cluster is one letter of these, and each glyph of a document is asked for twice.</summary>
    private static string Single(char character) =>
        character < Latin.Length ? Latin[character] : character.ToString();
}
