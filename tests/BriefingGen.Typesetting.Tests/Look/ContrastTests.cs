using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Look;

namespace BriefingGen.Typesetting.Tests.Look;

/// <summary>WCAG 2.2, 1.4.3 and 1.4.11: text 4.5:1, marks that carry meaning 3:1.</summary>
public sealed class ContrastTests
{
    private static readonly PageLook Look = new(new PageFormat(PaperSize.A4));

    [Fact]
    public void Every_text_is_legible_on_what_it_stands_on()
    {
        foreach (var style in Enum.GetValues<TextStyle>())
        {
            foreach (var run in Enum.GetValues<InlineStyle>().Where(run => CanStandIn(style, run)))
            {
                var format = Look.Format(style, run);
                foreach (var ground in Grounds(format))
                    Assert.True(Contrast(format.Ink, ground) >= 4.5, $"{style}, {run}: {format.Ink} on {ground}");
            }
        }
    }

    [Fact]
    public void Status_shapes_and_the_timeline_dot_can_be_seen()
    {
        Ink[] marks =
        [
            Inks.Corroborated, Inks.Reported, Inks.Alleged, Inks.Disputed, Inks.Unverified, Inks.Withdrawn, Inks.Accent, Inks.MarkedUnderline,
        ];

        Assert.All(marks, mark => Assert.True(Contrast(mark, Inks.Paper) >= 3, $"{mark}"));
        Assert.True(Contrast(Inks.MarkedUnderline, Inks.MarkedTint) >= 3);
    }

    // TLP labels stand on black only, and only as the handling mark.
    private static bool CanStandIn(TextStyle style, InlineStyle run) => style == TextStyle.HandlingMark
        ? run is InlineStyle.HandlingRed or InlineStyle.HandlingAmber or InlineStyle.HandlingGreen or InlineStyle.HandlingClear
        : run is not (InlineStyle.HandlingRed or InlineStyle.HandlingAmber or InlineStyle.HandlingGreen or InlineStyle.HandlingClear);

    private static Ink[] Grounds(TextFormat format) => format.Ground is { } ground ? [ground] : [Inks.Paper, Inks.Tint];

    private static double Contrast(Ink one, Ink other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(Ink ink) => (0.2126 * Linear(ink.Red)) + (0.7152 * Linear(ink.Green)) + (0.0722 * Linear(ink.Blue));

    private static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
