using System.Collections.Immutable;
using BriefingGen.Pdf.Fonts;
using BriefingGen.Typesetting.Fonts;
using BriefingGen.Typesetting.Frames;

namespace BriefingGen.Publishing.Export;

/// <summary>
/// One numbering for all faces: a CID stands for the same text in each face. It is the byte of the character in cp1252, or if
/// there is none, a number from 256 up, by text and rank. So all fonts share one ToUnicode, people can read content streams, and
/// equal sets of glyphs give equal subsets in every document.
/// </summary>
internal sealed class FontNumbering
{
    private const ushort FirstFree = 256;
    private const char SoftHyphen = '\u00AD';

    private readonly Dictionary<FontFace, NumberedFace> _faces;

    private FontNumbering(Dictionary<FontFace, NumberedFace> faces, Dictionary<ushort, string> texts)
    {
        _faces = faces;
        Texts = texts;
    }

    public IReadOnlyDictionary<ushort, string> Texts { get; }

    public NumberedFace this[FontFace face] => _faces[face];

    public static FontNumbering Of(ImmutableArray<Page> pages)
    {
        var used = Used(pages).Select(face => (Face: face.Key, Glyphs: Ranked(face.Value))).ToList();
        var numbers = Numbers(used.SelectMany(face => face.Glyphs));
        var fonts = FontFiles.Fonts(used.ConvertAll(face =>
            (face.Face, face.Glyphs.ConvertAll(glyph => (glyph.Id, numbers[glyph.Text][glyph.Rank])))));
        var faces = new Dictionary<FontFace, NumberedFace>();
        foreach (var (i, (face, glyphs)) in used.Index())
        {
            var numbered = new NumberedGlyph[glyphs is [.., var last] ? last.Id + 1 : 0];
            foreach (var (id, text, rank) in glyphs)
                numbered[id] = new NumberedGlyph(numbers[text][rank], face.AdvanceOf(id), text);
            faces.Add(face, new NumberedFace(fonts[i], numbered));
        }

        var texts = new Dictionary<ushort, string>();
        foreach (var (text, cids) in numbers)
        {
            foreach (var cid in cids)
                texts.Add(cid, text);
        }

        return new FontNumbering(faces, texts);
    }

    /// <returns>For each face, by glyph, the first text that the glyph stands for; null if it is not used.</returns>
    private static Dictionary<FontFace, string?[]> Used(ImmutableArray<Page> pages)
    {
        var used = new Dictionary<FontFace, string?[]>();
        var texts = new List<GlyphText>();
        foreach (var page in pages)
        {
            Add(page.Text);
            foreach (var item in page.RunningElements)
                Add(item.Text);
        }

        return used;

        void Add(ImmutableArray<GlyphRun> runs)
        {
            foreach (var run in runs)
            {
                if (!used.TryGetValue(run.Face, out var shown))
                    used.Add(run.Face, shown = new string?[run.Face.GlyphCount]);
                if (!HasNew(run, shown))
                    continue;
                GlyphTexts.Read(run, texts);
                foreach (var (index, text, _) in texts)
                {
                    ref var first = ref shown[run.Glyphs[index].GlyphId];
                    if (IsOpen(first))
                        first = text;
                }
            }
        }
    }

    /// <summary>Mostly false: all glyphs of a run usually occurred before.</summary>
    private static bool HasNew(GlyphRun run, string?[] shown)
    {
        foreach (var glyph in run.Glyphs)
        {
            if (IsOpen(shown[glyph.GlyphId]))
                return true;
        }

        return false;
    }

    /// <summary>
    /// A real hyphen replaces a soft one as the text of a glyph, or readers that ignore ActualText would lose it.
    /// </summary>
    private static bool IsOpen(string? shown) => shown is null or [SoftHyphen];

    /// <returns>In the order of the glyphs; the rank counts the earlier glyphs of the face that stand for the same
    /// text.</returns>
    private static List<(ushort Id, string Text, int Rank)> Ranked(string?[] texts)
    {
        var seen = new Dictionary<string, int>();
        var ranked = new List<(ushort, string, int)>();
        for (var id = 0; id < texts.Length; id++)
        {
            if (texts[id] is not { } text)
                continue;
            var rank = seen.GetValueOrDefault(text);
            seen[text] = rank + 1;
            ranked.Add(((ushort)id, text, rank));
        }

        return ranked;
    }

    /// <returns>The CIDs of each text, by rank.</returns>
    private static Dictionary<string, ushort[]> Numbers(IEnumerable<(ushort Id, string Text, int Rank)> glyphs)
    {
        var numbers = new Dictionary<string, ushort[]>();
        foreach (var (_, text, rank) in glyphs)
        {
            if (numbers.GetValueOrDefault(text)?.Length is not { } count || count <= rank)
                numbers[text] = new ushort[rank + 1];
        }

        var next = FirstFree;
        foreach (var (text, cids) in numbers.OrderBy(number => number.Key, StringComparer.Ordinal))
        {
            for (var rank = 0; rank < cids.Length; rank++)
                cids[rank] = rank == 0 && WindowsLatin.CodeOf(text) is { } code ? code : next++;
        }

        return numbers;
    }
}

/// <param name="Glyphs">By glyph number; only those in use have a text.</param>
internal sealed record NumberedFace(PdfFont Font, NumberedGlyph[] Glyphs);

/// <param name="Advance">In font units.</param>
/// <param name="Text">The text of the CID in ToUnicode.</param>
internal readonly record struct NumberedGlyph(ushort Cid, int Advance, string Text);

/// <summary>The codes of cp1252, and the ligatures fi and fl at two codes that it does not use.</summary>
internal static class WindowsLatin
{
    // 0x80–0x9F; U+0000 if cp1252 has no character.
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
