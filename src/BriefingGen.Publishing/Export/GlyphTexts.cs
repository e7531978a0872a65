using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using BriefingGen.Text.Unicode;
using BriefingGen.Typesetting.Frames;

namespace BriefingGen.Publishing.Export;

/// <summary>Finds the text of each glyph in a run.</summary>
internal static class GlyphTexts
{
    private static readonly ImmutableArray<string> Latin = [.. Enumerable.Range(0, 256).Select(code => ((char)code).ToString())];

    /// <param name="texts">Replaced by the texts in reading order; one list can serve many runs.</param>
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
        if (letters.Count != 1 || split < 1 || marks.Count == 0 || marks.Count > runes.Count - split
            || !runes.Skip(split).All(IsMark))
            return indices.Select((index, place) =>
                new GlyphText(index, runes.Count == count ? runes[place].ToString() : cluster, runes.Count == count));

        // Arabic is shaped in visual order, from the left, so its marks come before their letter.
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

    /// <summary>Without default ignorables, unless there is nothing else: the hyphen of a line break reads as U+00AD.</summary>
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

    /// <summary>Saves a string for nearly every cluster: most are one Latin letter, and each glyph is read twice.</summary>
    private static string Single(char character) =>
        character < Latin.Length ? Latin[character] : character.ToString();
}

/// <param name="Index">Of the glyph in its run.</param>
/// <param name="Pairs">Whether the glyphs of its cluster correspond one to one to the characters; if not, the text of each glyph
/// is that of the whole cluster.</param>
internal readonly record struct GlyphText(int Index, string Text, bool Pairs);
