using BriefingGen.Pdf.Content;
using BriefingGen.Typesetting.Frames;

namespace BriefingGen.Publishing.Export;

/// <summary>A glyph run as text runs: one for what lies on the baseline and pairs off with its characters, more for what does not.</summary>
internal static class RunExport
{
    public static IEnumerable<(TextRun Run, string? ActualText)> Map(GlyphRun run, FontNumbering fonts)
    {
        var glyphs = new List<ShownGlyph>();
        int x = run.X, start = run.X, raised = 0;
        string? actual = null;
        foreach (var (index, text, pairs) in GlyphTexts.Of(run))
        {
            var glyph = run.Glyphs[index];
            var cid = fonts.Cid(run.Face, glyph.GlyphId);
            // A glyph that was numbered for another text says what it stands for by itself.
            var says = pairs && fonts.Texts[cid] == text ? null : text;
            var offset = Scaled(glyph.XOffset, run.Size);
            var rise = Scaled(glyph.YOffset, run.Size);
            if (glyphs.Count > 0 && (says != actual || offset != 0 || rise != raised))
            {
                yield return (Text(start, raised), actual);
                glyphs = [];
            }

            if (glyphs.Count == 0)
                (start, raised, actual) = (x + offset, rise, says);
            glyphs.Add(new ShownGlyph(cid, Adjustment(run, glyph)));
            x += Scaled(glyph.XAdvance, run.Size) + run.Tracking;
        }

        if (glyphs.Count > 0)
            yield return (Text(start, raised), actual);

        TextRun Text(int from, int rise) => new(
            fonts.Font(run.Face), run.Size, from, run.Baseline - rise, Colors.Of(run.Ink), glyphs.ToArray());
    }

    /// <summary>What shaping and tracking add to the glyph’s own advance, in 1/1000 em.</summary>
    private static int Adjustment(GlyphRun run, Typesetting.Text.Glyph glyph) =>
        ((glyph.XAdvance - run.Face.AdvanceOf(glyph.GlyphId)) * 1000 / run.Face.Metrics.UnitsPerEm)
        + (run.Tracking * 1000 / run.Size);

    private static int Scaled(int units, int size) =>
        (int)Math.Round(units * (double)size / 1000, MidpointRounding.AwayFromZero);
}
