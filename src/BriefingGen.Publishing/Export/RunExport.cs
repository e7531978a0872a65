using System.Runtime.InteropServices;
using BriefingGen.Pdf.Content;
using BriefingGen.Typesetting.Frames;
using BriefingGen.Typesetting.Text;

namespace BriefingGen.Publishing.Export;

/// <summary>
/// Converts a glyph run to text runs: one if all glyphs are on the baseline and correspond one to one to characters, else
/// several. Every glyph of a document passes through here, so the lists are reused.
/// </summary>
internal sealed class RunExport(FontNumbering fonts)
{
    private readonly List<GlyphText> _texts = [];
    private readonly List<int> _places = [];
    private readonly List<ShownGlyph> _shown = [];

    /// <param name="exported">The text runs are added to it.</param>
    public void Map(GlyphRun run, List<ExportedRun> exported)
    {
        var part = new Part(run.X, 0, null, -1, false);
        var face = fonts[run.Face];
        var glyphs = run.Glyphs.AsSpan();
        if (glyphs.Length > 0 && IsPlain(run, face))
        {
            var shown = new ShownGlyph[glyphs.Length];
            for (var i = 0; i < shown.Length; i++)
                shown[i] = Shown(run, glyphs[i], face);
            AddPart(run, face, part, shown, exported);
            return;
        }

        var end = run.X;
        ReadPlaces(run);
        GlyphTexts.Read(run, _texts);
        foreach (var (index, text, pairs) in CollectionsMarshal.AsSpan(_texts))
        {
            ref readonly var glyph = ref glyphs[index];
            ref readonly var numbered = ref face.Glyphs[glyph.GlyphId];
            // A glyph that was numbered for another text needs ActualText.
            var actualText = pairs && numbered.Text == text ? null : text;
            var offset = GlyphUnits.Scaled(glyph.XOffset, run.Size);
            var x = _places[index] + offset;
            var rise = GlyphUnits.Scaled(glyph.YOffset, run.Size);
            var isSameText = actualText == part.ActualText && (actualText is null || glyph.Cluster == part.Cluster);
            if (_shown.Count == 0 || !isSameText || x != end || rise != part.Rise)
            {
                var isContinued = actualText is not null && isSameText && _shown.Count > 0;
                AddPart(run, face, part, TakeShown(), exported);
                part = new Part(x, rise, actualText, glyph.Cluster, isContinued);
            }

            _shown.Add(Shown(run, glyph, face));
            end = _places[index + 1] + offset;
        }

        AddPart(run, face, part, TakeShown(), exported);
    }

    /// <summary>True for nearly every run: on the baseline, and each glyph stands for the text that it was numbered
    /// for.</summary>
    private static bool IsPlain(GlyphRun run, NumberedFace face)
    {
        var glyphs = run.Glyphs.AsSpan();
        var at = 0;
        foreach (ref readonly var glyph in glyphs)
        {
            var text = face.Glyphs[glyph.GlyphId].Text;
            if (glyph.Cluster != at || glyph.XOffset != 0 || glyph.YOffset != 0 || !IsAt(run.Text, at, text))
                return false;
            at += text.Length;
        }

        return at == run.Text.Length;
    }

    private static bool IsAt(string all, int at, string text) => text.Length == 1
        ? at < all.Length && all[at] == text[0]
        : all.AsSpan(at).StartsWith(text);

    private static ShownGlyph Shown(GlyphRun run, in Glyph glyph, NumberedFace face)
    {
        ref readonly var numbered = ref face.Glyphs[glyph.GlyphId];
        return new ShownGlyph(numbered.Cid, Adjustment(run, glyph, numbered));
    }

    private ShownGlyph[] TakeShown()
    {
        ShownGlyph[] shown = [.. _shown];
        _shown.Clear();
        return shown;
    }

    private static void AddPart(GlyphRun run, NumberedFace face, Part part, ShownGlyph[] shown, List<ExportedRun> exported)
    {
        if (shown.Length == 0)
            return;
        exported.Add(new ExportedRun(
            new TextRun(face.Font, run.Size, part.X, run.Baseline - part.Rise, Colors.Of(run.Ink), shown),
            part.ActualText, part.IsContinued));
    }

    /// <summary>What shaping and tracking add to the advance of the glyph, in 1/1000 em.</summary>
    private static int Adjustment(GlyphRun run, in Glyph glyph, in NumberedGlyph numbered)
    {
        var shaped = glyph.XAdvance == numbered.Advance
            ? 0
            : (glyph.XAdvance - numbered.Advance) * 1000 / run.Face.Metrics.UnitsPerEm;
        return run.Tracking == 0 ? shaped : shaped + (run.Tracking * 1000 / run.Size);
    }

    /// <summary>The position of the pen before each glyph and after the last.</summary>
    private void ReadPlaces(GlyphRun run)
    {
        _places.Clear();
        var x = run.X;
        _places.Add(x);
        foreach (var glyph in run.Glyphs)
        {
            x += GlyphUnits.Scaled(glyph.XAdvance, run.Size) + run.Tracking;
            _places.Add(x);
        }
    }

    private readonly record struct Part(int X, int Rise, string? ActualText, int Cluster, bool IsContinued);
}

/// <param name="ActualText">What the glyphs stand for; null if ToUnicode actualText it.</param>
/// <param name="IsContinued">The ActualText of the run before covers this run too.</param>
internal readonly record struct ExportedRun(TextRun Run, string? ActualText, bool IsContinued);
