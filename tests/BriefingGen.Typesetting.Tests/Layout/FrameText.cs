using System.Globalization;
using System.Text;
using BriefingGen.Typesetting.Frames;

namespace BriefingGen.Typesetting.Tests.Layout;

/// <summary>Pages as a person can check them against a printed one: what, where in pt, how wide, and the first words.</summary>
internal static class FrameText
{
    private const int FirstWords = 6;

    public static string Frames(this LaidOutDocument document)
    {
        var text = new StringBuilder();
        foreach (var page in document.Pages)
        {
            Line($"page {page.Number}, {Pt(page.Size.Width)} × {Pt(page.Size.Height)}");
            foreach (var drawing in page.Drawings)
                Line($"  {Describe(drawing)}");
            foreach (var line in PrintedLine.Of(page.Text))
                Line($"  text {Place(line.X, line.Baseline)} {Pt(line.Width),6}  {First(line.Text)}");
            foreach (var area in page.Links)
                Line($"  link {Place(area.X, area.Y)} {Pt(area.Width),6}  × {Pt(area.Height)}");
            foreach (var item in page.RunningElements)
                Line($"  {item.Kind,-11} {string.Join(" · ", item.Text.Select(run => run.Text.Trim()))}");
            text.Append('\n');
        }

        return text.ToString();

        void Line(string line) => text.Append(line.TrimEnd()).Append('\n');
    }

    private static string Describe(Drawing drawing) => drawing switch
    {
        Drawing.Rectangle { Height: < 4_000 } rule => $"rule {Place(rule.X, rule.Y)} {Pt(rule.Width),6}  {rule.Ink}",
        Drawing.Rectangle { Width: < 4_000 } bar => $"bar  {Place(bar.X, bar.Y)} {Pt(bar.Height),6}  {bar.Ink}",
        Drawing.Rectangle fill => $"fill {Place(fill.X, fill.Y)} {Pt(fill.Width),6}  × {Pt(fill.Height)} {fill.Ink}",
        Drawing.Shape shape => $"mark {Place(shape.X, shape.Y)} {Pt(shape.Size),6}  {shape.Kind} {shape.Ink}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string First(string words)
    {
        var parts = words.Trim().Split(' ');
        return string.Join(' ', parts.Take(FirstWords)) + (parts.Length > FirstWords ? " …" : "");
    }

    private static string Place(int x, int y) => $"{Pt(x),6} {Pt(y),6}";

    private static string Pt(int length) => (length / 1000.0).ToString("0.0", CultureInfo.InvariantCulture);
}
