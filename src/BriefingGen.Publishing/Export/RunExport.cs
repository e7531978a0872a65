using System.Runtime.InteropServices;
using BriefingGen.Pdf.Content;
using BriefingGen.Typesetting.Frames;
using BriefingGen.Typesetting.Text;

namespace BriefingGen.Publishing.Export;

/// <summary>A glyph run as text runs: one for what lies on the baseline and pairs off with its characters, more for what does not. Every
/// glyph of a document comes by here, so the lists serve one run after the other.</summary>
internal sealed class RunExport(FontNumbering fonts)
{
    private readonly List<GlyphText> _texts = [];
    private readonly List<int> _places = [];
    private readonly List<ShownGlyph> _shown = [];

    /// <param name="exported">The text runs are added to it.</param>
    public void Map(GlyphRun run, List<ExportedRun> exported)
    {
        var part = new Part(run.X, 0, null, -1, false);
        var end = run.X;
        var face = fonts[run.Face];
        ReadPlaces(run);
        GlyphTexts.Read(run, _texts);
        foreach (var (index, text, pairs) in CollectionsMarshal.AsSpan(_texts))
        {
            var glyph = run.Glyphs[index];
            var numbered = face.Glyphs[glyph.GlyphId];
            // A glyph that was numbered for another text says what it stands for by itself.
            var says = pairs && numbered.Text == text ? null : text;
            var x = _places[index] + GlyphUnits.Scaled(glyph.XOffset, run.Size);
            var rise = GlyphUnits.Scaled(glyph.YOffset, run.Size);
            var isSameText = says == part.Says && (says is null || glyph.Cluster == part.Cluster);
            if (_shown.Count == 0 || !isSameText || x != end || rise != part.Rise)
            {
                var isContinued = says is not null && isSameText && _shown.Count > 0;
                AddPart();
                part = new Part(x, rise, says, glyph.Cluster, isContinued);
            }

            _shown.Add(new ShownGlyph(numbered.Cid, Adjustment(run, glyph)));
            end = x + Advance(run, glyph);
        }

        AddPart();

        void AddPart()
        {
            if (_shown.Count == 0)
                return;
            exported.Add(new ExportedRun(
                new TextRun(face.Font, run.Size, part.X, run.Baseline - part.Rise, Colors.Of(run.Ink), _shown.ToArray()),
                part.Says,
                part.IsContinued));
            _shown.Clear();
        }
    }

    /// <summary>What shaping and tracking add to the glyph’s own advance, in 1/1000 em.</summary>
    private static int Adjustment(GlyphRun run, Glyph glyph) =>
        ((glyph.XAdvance - run.Face.AdvanceOf(glyph.GlyphId)) * 1000 / run.Face.Metrics.UnitsPerEm)
        + (run.Tracking * 1000 / run.Size);

    /// <summary>Where the pen stands before each glyph.</summary>
    private void ReadPlaces(GlyphRun run)
    {
        _places.Clear();
        var x = run.X;
        foreach (var glyph in run.Glyphs)
        {
            _places.Add(x);
            x += Advance(run, glyph);
        }
    }

    private static int Advance(GlyphRun run, Glyph glyph) => GlyphUnits.Scaled(glyph.XAdvance, run.Size) + run.Tracking;

    private readonly record struct Part(int X, int Rise, string? Says, int Cluster, bool IsContinued);
}
