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

    /// <param name="texts">Filled anew, in the order of reading: a list that serves many runs.</param>
    public static void Read(GlyphRun run, List<GlyphText> texts)
    {
        texts.Clear();
        var glyphs = run.Glyphs.AsSpan();
        for (int first = 0, after; first < glyphs.Length; first = after)
        {
            var start = glyphs[first].Cluster;
            after = first + 1;
            while (after < glyphs.Length && glyphs[after].Cluster == start)
                after++;
            var end = after < glyphs.Length ? glyphs[after].Cluster : run.Text.Length;
            var cluster = end - start == 1 ? Single(run.Text[start]) : Visible(run.Text.AsSpan(start, end - start));
            var count = after - first;
            if (count == 1)
                texts.Add(new GlyphText(first, cluster, true));
            else
                texts.AddRange(OfCluster(run, first, count, [.. cluster.EnumerateRunes()], cluster));
        }
    }

    private static IEnumerable<GlyphText> OfCluster(
        GlyphRun run, int first, int count, List<Rune> runes, string cluster)
    {
        var indices = Enumerable.Range(first, count).ToList();
        var letters = indices.Where(index => run.Face.AdvanceOf(run.Glyphs[index].GlyphId) > 0).ToList();
        var marks = indices.Except(letters).ToList();
        var split = runes.FindIndex(IsMark);
        if (letters.Count != 1 || split < 1 || marks.Count == 0 || marks.Count > runes.Count - split || !runes.Skip(split).All(IsMark))
            return indices.Select((index, place) =>
                new GlyphText(index, runes.Count == count ? runes[place].ToString() : cluster, runes.Count == count));

        // Arabic has its marks before their letter, since it is shaped as it is seen, from the left.
        if (letters[0] > first)
            marks.Reverse();
        return
        [
            new GlyphText(letters[0], string.Concat(runes.Take(split)), true),
            .. marks.Select((index, place) => new GlyphText(
                index,
                string.Concat(runes.Skip(split + place).Take(place == marks.Count - 1 ? runes.Count : 1)),
                true)),
        ];
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark;

    /// <summary>Without default ignorables, unless there is nothing else: a hyphen at a line’s end reads as U+00AD.</summary>
    private static string Visible(ReadOnlySpan<char> text)
    {
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

/// <param name="Index">Of the glyph in its run.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Pairs">Whether the glyphs of its cluster pair off with the characters; where they do not, each has the whole
/// cluster’s.</param>
internal readonly record struct GlyphText(int Index, string Text, bool Pairs);
