using BriefingGen.Pdf.Content;
using BriefingGen.Typesetting.Frames;

namespace BriefingGen.Publishing.Export;

/// <summary>A glyph run as text runs: one for what lies on the baseline and pairs off with its characters, more for what does not.</summary>
internal static class RunExport
{
    /// <returns>What the glyphs stand for where they do not say it themselves, and whether the run before said it already.</returns>
    public static IEnumerable<(TextRun Run, string? ActualText, bool IsContinued)> Map(GlyphRun run, FontNumbering fonts)
    {
        var part = new Part(run.X, 0, null, -1, false);
        var face = fonts[run.Face];
        var places = Places(run);
        foreach (var (index, text, pairs) in GlyphTexts.Of(run))
        {
            var glyph = run.Glyphs[index];
            var numbered = face.Glyphs[glyph.GlyphId];
            // A glyph that was numbered for another text says what it stands for by itself.
            var says = pairs && numbered.Text == text ? null : text;
            var x = places[index] + Scaled(glyph.XOffset, run.Size);
            var rise = Scaled(glyph.YOffset, run.Size);
            var isSameText = says == part.Says && (says is null || glyph.Cluster == part.Cluster);
            if (part.Glyphs.Count == 0 || !isSameText || x != part.End || rise != part.Rise)
            {
                if (part.Glyphs.Count > 0)
                    yield return Text(part);
                part = new Part(x, rise, says, glyph.Cluster, says is not null && isSameText && part.Glyphs.Count > 0);
            }

            part.Glyphs.Add(new ShownGlyph(numbered.Cid, Adjustment(run, glyph)));
            part.End = x + Advance(run, glyph);
        }

        if (part.Glyphs.Count > 0)
            yield return Text(part);

        (TextRun, string?, bool) Text(Part done) => (
            new TextRun(
                face.Font, run.Size, done.X, run.Baseline - done.Rise, Colors.Of(run.Ink), done.Glyphs.ToArray()),
            done.Says,
            done.IsContinued);
    }

    /// <summary>What shaping and tracking add to the glyph’s own advance, in 1/1000 em.</summary>
    private static int Adjustment(GlyphRun run, Typesetting.Text.Glyph glyph) =>
        ((glyph.XAdvance - run.Face.AdvanceOf(glyph.GlyphId)) * 1000 / run.Face.Metrics.UnitsPerEm)
        + (run.Tracking * 1000 / run.Size);

    /// <summary>Where the pen stands before each glyph.</summary>
    private static int[] Places(GlyphRun run)
    {
        var places = new int[run.Glyphs.Length];
        var x = run.X;
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = x;
            x += Advance(run, run.Glyphs[i]);
        }

        return places;
    }

    private static int Advance(GlyphRun run, Typesetting.Text.Glyph glyph) => Scaled(glyph.XAdvance, run.Size) + run.Tracking;

    private static int Scaled(int units, int size) =>
        (int)Math.Round(units * (double)size / 1000, MidpointRounding.AwayFromZero);

    private sealed record Part(int X, int Rise, string? Says, int Cluster, bool IsContinued)
    {
        public List<ShownGlyph> Glyphs { get; } = [];

        /// <summary>Of the pen behind the last glyph.</summary>
        public int End { get; set; }
    }
}
