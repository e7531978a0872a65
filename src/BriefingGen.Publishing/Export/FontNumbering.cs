using System.Collections.Immutable;
using System.Runtime.InteropServices;
using BriefingGen.Typesetting.Fonts;
using BriefingGen.Typesetting.Frames;

namespace BriefingGen.Publishing.Export;

/// <summary>
/// One numbering for all faces: a CID stands for a text, the same in each face. It is the cp1252 byte where the character has one,
/// else 256 upward by text and rank. So one ToUnicode serves all fonts, content streams can be read by a person, and equal sets of
/// glyphs give equal subsets in every document.
/// </summary>
internal sealed class FontNumbering
{
    private const ushort FirstFree = 256;
    private const string SoftHyphen = "\u00AD";

    private readonly Dictionary<FontFace, NumberedFace> _faces;

    private FontNumbering(Dictionary<FontFace, NumberedFace> faces, ImmutableSortedDictionary<ushort, string> texts)
    {
        _faces = faces;
        Texts = texts;
    }

    public ImmutableSortedDictionary<ushort, string> Texts { get; }

    public NumberedFace this[FontFace face] => _faces[face];

    public static FontNumbering Of(ImmutableArray<Page> pages)
    {
        var used = Used(pages).Select(face => (Face: face.Key, Glyphs: Ranked(face.Value))).ToList();
        var numbers = Numbers(used.SelectMany(face => face.Glyphs));
        var numbered = used.ConvertAll(face => face.Glyphs.ToDictionary(
            glyph => glyph.Id, glyph => new NumberedGlyph(numbers[(glyph.Text, glyph.Rank)], glyph.Text)));
        var fonts = FontFiles.Fonts([.. used.Zip(numbered, (face, glyphs) =>
            (face.Face, (IReadOnlyDictionary<ushort, ushort>)glyphs.ToDictionary(glyph => glyph.Key, glyph => glyph.Value.Cid)))]);
        var faces = new Dictionary<FontFace, NumberedFace>();
        for (var i = 0; i < fonts.Length; i++)
            faces.Add(used[i].Face, new NumberedFace(fonts[i], numbered[i]));
        return new FontNumbering(faces, numbers.ToImmutableSortedDictionary(number => number.Value, number => number.Key.Text));
    }

    /// <summary>The glyphs shown of each face, and the first text that each was shown for.</summary>
    private static Dictionary<FontFace, Dictionary<ushort, string>> Used(ImmutableArray<Page> pages)
    {
        var used = new Dictionary<FontFace, Dictionary<ushort, string>>();
        var texts = new List<GlyphText>();
        foreach (var run in pages.SelectMany(page => page.Text.Concat(page.Furniture.SelectMany(item => item.Text))))
        {
            if (!used.TryGetValue(run.Face, out var glyphs))
                used.Add(run.Face, glyphs = []);
            GlyphTexts.Read(run, texts);
            foreach (var (index, text, _) in texts)
            {
                // Some readers do not look at ActualText: a hyphen of the words must not be lost to them for one that breaks a line.
                ref var shown = ref CollectionsMarshal.GetValueRefOrAddDefault(glyphs, run.Glyphs[index].GlyphId, out var isKnown);
                if (!isKnown || shown == SoftHyphen)
                    shown = text;
            }
        }

        return used;
    }

    /// <returns>By glyph; a rank is how many glyphs of the face with a lower number stand for the same text.</returns>
    private static List<(ushort Id, string Text, int Rank)> Ranked(Dictionary<ushort, string> texts)
    {
        var seen = new Dictionary<string, int>();
        var ranked = new List<(ushort, string, int)>();
        foreach (var (id, text) in texts.OrderBy(glyph => glyph.Key))
        {
            var rank = seen.GetValueOrDefault(text);
            seen[text] = rank + 1;
            ranked.Add((id, text, rank));
        }

        return ranked;
    }

    private static Dictionary<(string Text, int Rank), ushort> Numbers(IEnumerable<(ushort Id, string Text, int Rank)> glyphs)
    {
        var numbers = new Dictionary<(string, int), ushort>();
        var next = FirstFree;
        foreach (var (text, rank) in glyphs
            .Select(glyph => (glyph.Text, glyph.Rank))
            .Distinct()
            .OrderBy(glyph => glyph.Text, StringComparer.Ordinal)
            .ThenBy(glyph => glyph.Rank))
        {
            numbers.Add((text, rank), rank == 0 && WindowsLatin.CodeOf(text) is { } code ? code : next++);
        }

        return numbers;
    }
}
