using System.Globalization;
using BriefingGen.Typesetting.Fonts;
using HarfBuzzSharp;

namespace BriefingGen.Typesetting.Text;

/// <summary>
/// Words that were shaped before, for one thread. Shaping is most of what setting a line costs, and texts say the same words
/// again. In the scripts kept here no rule of a bundled font reaches across a space, so a run is its words and its spaces.
/// </summary>
internal sealed class WordCache
{
    private const int LongestWord = 40;
    private const int MostWords = 4096;
    private const int MostShelves = 64;

    private readonly List<Shelf> _shelves = [];
    private readonly List<(Glyph[] Glyphs, int Offset)> _found = [];

    /// <summary>Whether a run comes out the same when it is shaped word by word: no script that joins, and no mark or format
    /// character that leans on a space.</summary>
    public static bool Takes(ReadOnlySpan<char> run, Script script, ShapingStyle style)
    {
        if (style.Direction != TextDirection.LeftToRight
            || style.Features != FontFeatures.Default
            || !(script.Equals(Script.Latin) || script.Equals(Script.Cyrillic) || script.Equals(Script.Greek)))
            return false;
        for (var at = 0; at < run.Length;)
        {
            if (!StandsAlone(run[at]))
                return false;
            var space = run[at..].IndexOf(' ');
            at = space < 0 ? run.Length : at + space + 1;
        }

        return true;
    }

    /// <param name="offset">Where the run begins in its text; clusters count from the text's start.</param>
    public Glyph[] Shape(ReadOnlySpan<char> run, int offset, Script script, ShapingStyle style)
    {
        var shelf = ShelfOf(style.Face, script, style.Language);
        var known = shelf.Words.GetAlternateLookup<ReadOnlySpan<char>>();
        var count = 0;
        _found.Clear();
        for (int at = 0, length; at < run.Length; at += length)
        {
            var space = run[at..].IndexOf(' ');
            length = space < 0 ? run.Length - at : Math.Max(space, 1);
            var glyphs = space == 0
                ? shelf.Space ??= RunShaper.Shape(" ", 0, 1, script, style)
                : Find(run.Slice(at, length), known, script, style);
            _found.Add((glyphs, offset + at));
            count += glyphs.Length;
        }

        return Join(count);
    }

    private static Glyph[] Find(
        ReadOnlySpan<char> word,
        Dictionary<string, Glyph[]>.AlternateLookup<ReadOnlySpan<char>> known,
        Script script,
        ShapingStyle style)
    {
        if (known.TryGetValue(word, out var shaped))
            return shaped;
        var glyphs = RunShaper.Shape(word, 0, word.Length, script, style);
        if (word.Length > LongestWord)
            return glyphs;
        if (known.Dictionary.Count == MostWords)
            known.Dictionary.Clear();
        known[word] = glyphs;
        return glyphs;
    }

    private Glyph[] Join(int count)
    {
        var joined = new Glyph[count];
        var end = 0;
        foreach (var (glyphs, offset) in _found)
            foreach (var glyph in glyphs)
                joined[end++] = glyph with { Cluster = glyph.Cluster + offset };
        return joined;
    }

    private Shelf ShelfOf(FontFace face, Script script, string language)
    {
        foreach (var shelf in _shelves)
            if (shelf.Face == face && shelf.Language == language && shelf.Script.Equals(script))
                return shelf;
        if (_shelves.Count == MostShelves)
            _shelves.Clear();
        _shelves.Add(new Shelf(face, script, language, []));
        return _shelves[^1];
    }

    private static bool StandsAlone(char character) => character < '\u0300'
        ? character != '\u00AD'
        : char.GetUnicodeCategory(character) is not (
            UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Format
            or UnicodeCategory.Surrogate);

    private sealed record Shelf(FontFace Face, Script Script, string Language, Dictionary<string, Glyph[]> Words)
    {
        /// <summary>Every second word of a run is one.</summary>
        public Glyph[]? Space { get; set; }
    }
}
