using BriefingGen.Typesetting.Frames;

namespace BriefingGen.Typesetting.Tests.Layout;

/// <summary>Runs that stand beside each other, as a reader sees them; 1/1000 pt.</summary>
internal sealed record PrintedLine(int X, int Baseline, int Width, string Text)
{
    // A raised run belongs to the line it is raised from.
    private const int MostRise = 6_000;

    public static IEnumerable<PrintedLine> Of(IEnumerable<GlyphRun> runs)
    {
        PrintedLine? line = null;
        var blank = 0;
        foreach (var run in runs.Where(run => run.Glyphs.Length > 0))
        {
            var width = WidthOf(run);
            if (line is not null && Math.Abs(line.X + line.Width - run.X) < 1_000 && Math.Abs(line.Baseline - run.Baseline) < MostRise)
            {
                line = line with { Width = run.X + width - line.X, Text = line.Text + run.Text };
                blank = BlankOf(run);
                continue;
            }

            if (line is not null)
                yield return line with { Width = line.Width - blank };
            blank = BlankOf(run);
            line = new PrintedLine(run.X, run.Baseline, width, run.Text);
        }

        if (line is not null)
            yield return line with { Width = line.Width - blank };
    }

    /// <summary>The width of the space at its end.</summary>
    public static int BlankOf(GlyphRun run) => run.Text.EndsWith(' ') ? run.Glyphs[^1].XAdvance * run.Size / 1000 : 0;

    public static int WidthOf(GlyphRun run) =>
        (run.Glyphs.Sum(glyph => glyph.XAdvance) * run.Size / 1000) + (run.Glyphs.Length * run.Tracking);
}
