using System.Collections.Immutable;
using System.Runtime.InteropServices;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Frames;
using BriefingGen.Typesetting.Look;
using BriefingGen.Typesetting.Text;

namespace BriefingGen.Typesetting.Layout.Lines;

/// <summary>Cuts one line out of a shaped text. The space at its end is kept: whoever reads by the structure joins lines without
/// adding one.</summary>
internal static class LineBuilder
{
    // Of the font size, in thousandths: how far a ground reaches above and below the baseline.
    private const int GroundAscent = 930;
    private const int GroundDescent = 300;
    private const int UnderlineThickness = 800;

    public static TextLine Build(ShapedText text, int start, int end)
    {
        // Most lines are one run and no more.
        var runs = ImmutableArray.CreateBuilder<GlyphRun>(1);
        var drawings = ImmutableArray.CreateBuilder<Drawing>(0);
        var links = new List<LinkArea>();
        var width = text.WidthOf(start, end);
        var x = 0;
        foreach (var piece in text.PiecesIn(start, end))
        {
            if (piece.Symbol is { } symbol)
            {
                drawings.Add(Drawn(symbol, piece.Segment.Format, x));
                x += symbol.Width;
                continue;
            }

            var run = Slice(text, piece, Math.Max(piece.Start, start), Math.Min(piece.End, end), x);
            runs.Add(run);
            var advance = Advance(run);
            var seen = Math.Min(x + advance, width) - x;
            x += advance;
            Decorate(drawings, piece.Segment.Format, run.X, seen);
            // The space at the end of a line is not seen: a link of nothing else has no area there.
            if (piece.Segment.Link is { } link && seen > 0)
                Extend(links, link, piece.Segment.Format, run.X, seen);
        }

        if (text.HasHyphenAt(end))
            runs.Add(Hyphen(runs[^1], x));

        return new TextLine(width)
        {
            Top = -text.BaselineInLine,
            Runs = runs.DrainToImmutable(),
            Drawings = drawings.DrainToImmutable(),
            Links = [.. links],
            Anchored = text.AnchoredIn(start, end),
        };
    }

    private static GlyphRun Slice(ShapedText text, ShapedPiece piece, int from, int to, int x)
    {
        var format = piece.Segment.Format;
        var shaped = piece.Glyphs.AsSpan()[piece.FirstGlyphFrom(from)..];
        var count = 0;
        while (count < shaped.Length && shaped[count].Cluster < to)
            count++;
        var glyphs = from == 0 && count == piece.Glyphs.Length ? piece.Glyphs : CountedFrom(from, shaped[..count]);
        return new GlyphRun(
            piece.Segment.Owner,
            piece.Face!,
            format.Size,
            format.Ink,
            x,
            -format.Rise,
            glyphs,
            text.Text[from..to].Replace('\n', ' '),
            format.Tracking);
    }

    private static ImmutableArray<Glyph> CountedFrom(int offset, ReadOnlySpan<Glyph> shaped)
    {
        var glyphs = new Glyph[shaped.Length];
        for (var i = 0; i < glyphs.Length; i++)
            glyphs[i] = shaped[i] with { Cluster = shaped[i].Cluster - offset };
        return ImmutableCollectionsMarshal.AsImmutableArray(glyphs);
    }

    private static int Advance(GlyphRun run)
    {
        var advance = run.Tracking * run.Glyphs.Length;
        foreach (var glyph in run.Glyphs)
            advance += ShapedText.Scaled(glyph.XAdvance, run.Size);
        return advance;
    }

    /// <summary>The hyphen of a broken word reads as U+00AD (ISO 32000-1, 14.8.2.2.3): Serif draws that character, Sans does
    /// not.</summary>
    private static GlyphRun Hyphen(GlyphRun word, int x)
    {
        var id = ShapedText.HyphenOf(word.Face);
        return word with { X = x, Glyphs = [new Glyph(id, Glyph.Length(word.Face.AdvanceOf(id)), 0, 0, 0)], Text = "\u00AD" };
    }

    private static Drawing.Shape Drawn(ShapedSymbol symbol, TextFormat format, int x) =>
        new(symbol.Kind, x, -(format.Size * 350 / 1000) - (symbol.Side / 2), symbol.Side, format.Ink);

    private static void Decorate(ImmutableArray<Drawing>.Builder drawings, TextFormat format, int x, int width)
    {
        if (format.Ground is not { } ground || width <= 0)
            return;
        var padding = format.Padding;
        var top = -(format.Size * GroundAscent / 1000) - padding.Top;
        var bottom = (format.Size * GroundDescent / 1000) + padding.Bottom;
        drawings.Add(new Drawing.Rectangle(x - padding.Left, top, width + padding.Horizontal, bottom - top, ground));
        if (format.Underline is { } underline)
        {
            drawings.Add(new Drawing.Rectangle(
                x - padding.Left, bottom - UnderlineThickness, width + padding.Horizontal, UnderlineThickness, underline));
        }
    }

    private static void Extend(List<LinkArea> links, Link link, TextFormat format, int x, int width)
    {
        var top = -format.Rise - format.Size;
        var bottom = -format.Rise + (format.Size * 3 / 10);
        if (links.Count > 0 && links[^1].Link == link)
        {
            var before = links[^1];
            var y = Math.Min(before.Y, top);
            links[^1] = before with
            {
                Y = y,
                Width = x + width - before.X,
                Height = Math.Max(before.Y + before.Height, bottom) - y,
            };
        }
        else
        {
            links.Add(new LinkArea(link, x, top, width, bottom - top));
        }
    }
}
