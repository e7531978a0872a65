using System.Collections.Immutable;
using BriefingGen.Pdf.Fonts;
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

    private readonly Dictionary<FontFace, Face> _faces;

    private FontNumbering(Dictionary<FontFace, Face> faces, ImmutableSortedDictionary<ushort, string> texts)
    {
        _faces = faces;
        Texts = texts;
    }

    public ImmutableSortedDictionary<ushort, string> Texts { get; }

    public PdfFont Font(FontFace face) => _faces[face].Font;

    public ushort Cid(FontFace face, ushort glyph) => _faces[face].Cids[glyph];

    public static FontNumbering Of(ImmutableArray<Page> pages)
    {
        var used = Used(pages);
        var numbers = Numbers(used);
        var faces = new Dictionary<FontFace, Face>();
        foreach (var (face, texts) in used)
        {
            var cids = texts.ToDictionary(glyph => glyph.Key, glyph => numbers[(glyph.Value, Rank(texts, glyph.Key))]);
            faces.Add(face, new Face(cids, FontFiles.Font(face, cids)));
        }

        return new FontNumbering(faces, numbers.ToImmutableSortedDictionary(number => number.Value, number => number.Key.Text));
    }

    /// <summary>The glyphs shown of each face, and the first text that each was shown for.</summary>
    private static Dictionary<FontFace, SortedDictionary<ushort, string>> Used(ImmutableArray<Page> pages)
    {
        var used = new Dictionary<FontFace, SortedDictionary<ushort, string>>();
        foreach (var run in pages.SelectMany(page => page.Text.Concat(page.Furniture.SelectMany(item => item.Text))))
        {
            if (!used.TryGetValue(run.Face, out var glyphs))
                used.Add(run.Face, glyphs = []);
            foreach (var (index, text, _) in GlyphTexts.Of(run))
            {
                // Some readers do not look at ActualText: a hyphen of the words must not be lost to them for one that breaks a line.
                if (!glyphs.TryGetValue(run.Glyphs[index].GlyphId, out var first) || first == SoftHyphen)
                    glyphs[run.Glyphs[index].GlyphId] = text;
            }
        }

        return used;
    }

    private static Dictionary<(string Text, int Rank), ushort> Numbers(
        Dictionary<FontFace, SortedDictionary<ushort, string>> used)
    {
        var numbers = new Dictionary<(string, int), ushort>();
        var next = FirstFree;
        foreach (var (text, rank) in used.Values
            .SelectMany(texts => texts.Select(glyph => (Text: glyph.Value, Rank: Rank(texts, glyph.Key))))
            .Distinct()
            .OrderBy(glyph => glyph.Text, StringComparer.Ordinal)
            .ThenBy(glyph => glyph.Rank))
        {
            numbers.Add((text, rank), rank == 0 && WindowsLatin.CodeOf(text) is { } code ? code : next++);
        }

        return numbers;
    }

    /// <summary>How many glyphs of the face with a lower number stand for the same text.</summary>
    private static int Rank(SortedDictionary<ushort, string> texts, ushort glyph) =>
        texts.TakeWhile(other => other.Key < glyph).Count(other => other.Value == texts[glyph]);

    private sealed record Face(Dictionary<ushort, ushort> Cids, PdfFont Font);
}
