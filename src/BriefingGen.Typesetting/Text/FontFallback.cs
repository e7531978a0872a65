using System.Collections.Immutable;
using System.Globalization;
using BriefingGen.Text.Unicode;
using BriefingGen.Typesetting.Fonts;

namespace BriefingGen.Typesetting.Text;

/// <summary>
/// Finds a face for each part of a text: the wanted one, else the sans of its weight and slope, else the Arabic. A word is never
/// set in two faces if one has all of it (the serif has a few Greek letters, and a Greek word must not be half serif), nor is a
/// character parted from its marks.
/// </summary>
public static class FontFallback
{
    public static FontRuns Split(string text, FontFace wanted)
    {
        if (HasAll(wanted, text))
            return new FontRuns(text.Length == 0 ? [] : [new FontRun(0, text.Length, wanted)], []);

        FontFace[] chain = [.. Chain(wanted)];
        var runs = new List<FontRun>();
        var missing = ImmutableArray.CreateBuilder<MissingCharacter>();
        for (int at = 0, end; at < text.Length; at = end)
        {
            end = WordEnd(text, at);
            if (!TryAdd(text, at, end, chain, runs))
                AddClusters(text, at, end, chain, runs, missing);
        }

        return new FontRuns([.. runs], missing.DrainToImmutable());
    }

    private static IEnumerable<FontFace> Chain(FontFace wanted) =>
        new[]
        {
            wanted,
            FontLibrary.Face(FontFamily.Sans, wanted.Weight, wanted.IsItalic),
            FontLibrary.Face(FontFamily.SansArabic, wanted.Weight, wanted.IsItalic),
        }.Distinct();

    private static bool TryAdd(string text, int start, int end, FontFace[] chain, List<FontRun> runs)
    {
        foreach (var face in chain)
            if (HasAll(face, text, start, end))
            {
                Add(text, start, end, face, runs);
                return true;
            }

        return false;
    }

    private static void AddClusters(
        string text,
        int start,
        int end,
        FontFace[] chain,
        List<FontRun> runs,
        ImmutableArray<MissingCharacter>.Builder missing)
    {
        for (int at = start, next; at < end; at = next)
        {
            next = Graphemes.End(text, at);
            if (!TryAdd(text, at, next, chain, runs))
                AddCharacters(text, at, next, chain, runs, missing);
        }
    }

    private static void AddCharacters(
        string text,
        int start,
        int end,
        FontFace[] chain,
        List<FontRun> runs,
        ImmutableArray<MissingCharacter>.Builder missing)
    {
        for (int at = start, length; at < end; at += length)
        {
            var codePoint = CodePointAt(text, at, out length);
            if (TryAdd(text, at, at + length, chain, runs))
                continue;
            missing.Add(new MissingCharacter(at, codePoint));
            Add(text, at, at + length, chain[0], runs);
        }
    }

    private static void Add(string text, int start, int end, FontFace face, List<FontRun> runs)
    {
        // Space between two words of one face is set in that face.
        if (runs.Count > 1
            && runs[^2].Face == face
            && IsBlank(text, runs[^1].Start, runs[^1].End)
            && HasAll(face, text, runs[^1].Start, runs[^1].End))
            runs.RemoveAt(runs.Count - 1);

        if (runs.Count > 0 && runs[^1].Face == face)
            runs[^1] = runs[^1] with { Length = end - runs[^1].Start };
        else
            runs.Add(new FontRun(start, end - start, face));
    }

    /// <summary>The end of the word, if a letter begins here; else of the cluster.</summary>
    private static int WordEnd(string text, int start)
    {
        var end = Graphemes.End(text, start);
        if (!IsLetter(text, start))
            return end;
        while (end < text.Length && (IsLetter(text, end) || PrintsNothing(CodePointAt(text, end, out _))))
            end = Graphemes.End(text, end);
        return end;
    }

    private static bool IsLetter(string text, int at) =>
        CharUnicodeInfo.GetUnicodeCategory(text, at) <= UnicodeCategory.OtherLetter;

    private static bool IsBlank(string text, int start, int end)
    {
        for (int at = start, length; at < end; at += length)
        {
            var codePoint = CodePointAt(text, at, out length);
            if (!PrintsNothing(codePoint) && codePoint is not (' ' or 0xA0))
                return false;
        }

        return true;
    }

    /// <summary>Whether the face can set all of a text by itself.</summary>
    public static bool HasAll(FontFace face, string text) => HasAll(face, text, 0, text.Length);

    private static bool HasAll(FontFace face, string text, int start, int end)
    {
        for (int at = start, length; at < end; at += length)
        {
            if (face.HasAscii && text.AsSpan(at, end - at).IndexOfAnyExceptInRange(' ', '~') is var others)
            {
                if (others < 0)
                    return true;
                at += others;
            }

            length = 1;
            if (face.Has(text[at]))
                continue;
            var codePoint = CodePointAt(text, at, out length);
            if (!face.Has(codePoint) && !PrintsNothing(codePoint))
                return false;
        }

        return true;
    }

    private static int CodePointAt(string text, int at, out int length)
    {
        length = char.IsSurrogatePair(text, at) ? 2 : 1;
        return length == 2 ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];
    }

    /// <summary>Line breaks, which no line shows, and the default ignorable characters HarfBuzz hides: a face need not have them.
    /// </summary>
    private static bool PrintsNothing(int codePoint) =>
        codePoint is (>= 0x0A and <= 0x0D) or 0x85 or 0x2028 or 0x2029 || DefaultIgnorable.Contains(codePoint);
}

/// <summary>A text split by face.</summary>
/// <param name="Runs">Cover the text without holes, in order; neighbours differ in face.</param>
/// <param name="Missing">In order. They stand in the runs all the same and would print as .notdef, which a PDF/A must not show:
/// the caller reports or replaces them.</param>
public sealed record FontRuns(ImmutableArray<FontRun> Runs, ImmutableArray<MissingCharacter> Missing);

/// <summary>A stretch of a text (UTF-16 units) and the face it is shaped in.</summary>
public readonly record struct FontRun(int Start, int Length, FontFace Face)
{
    public int End => Start + Length;
}

/// <summary>A character that no bundled face can print.</summary>
/// <param name="Offset">UTF-16 offset in the text.</param>
/// <param name="CodePoint">Of a lone surrogate, its own value.</param>
public readonly record struct MissingCharacter(int Offset, int CodePoint);
