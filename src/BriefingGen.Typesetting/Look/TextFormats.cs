using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Fonts;

namespace BriefingGen.Typesetting.Look;

/// <summary>The table of text styles: sizes and leadings in pt, as the design gives them.</summary>
internal static class TextFormats
{
    private const int Body = 419_500; // 148 mm
    private const int Quoted = 439_400; // 155 mm

    public static TextFormat Of(TextStyle style) => style switch
    {
        // With kerns less than a tenth of the size: pdf.js takes more for spaces and spells the word.
        TextStyle.Kicker => Sans(8.6, 12) with { Weight = Semi, Ink = Inks.Accent, Tracking = 700, Capitals = true },
        TextStyle.HandlingMark => Sans(12, 16.6) with
        {
            Weight = Semi,
            Ink = Inks.HandlingClear,
            Ground = Inks.HandlingGround,
            Alignment = Alignment.End,
            Padding = new Padding(6_000, 1_200, 6_000, 200),
        },
        TextStyle.Title => Serif(22, 26) with
        {
            Weight = Semi,
            SpaceBefore = Pt(4),
            SpaceAfter = Pt(4.5),
            Balanced = true,
            KeepWithNext = true,
        },
        TextStyle.Subtitle => Sans(11, 15.4) with { Ink = Inks.Muted, Measure = Pt(410), SpaceAfter = Pt(9.5), Balanced = true },
        TextStyle.MetaLabel => Sans(7.6, 11) with { Weight = Semi, Ink = Inks.Muted },
        TextStyle.MetaValue => Sans(8.6, 12),
        TextStyle.Correction => Sans(8.8, 12.6) with { SpaceBefore = Pt(3), SpaceAfter = Pt(3) },
        TextStyle.BottomLine => Serif(11.2, 16) with { Weight = Semi },
        TextStyle.KeyPoint => Serif(10.2, 15),
        TextStyle.KeyPointBullet => Serif(10.2, 15) with { Ink = Inks.Accent },
        TextStyle.CoverageLine => Sans(8.6, 12.4) with { SpaceBefore = Pt(8) },
        TextStyle.FigureValue => Sans(24, 27) with { Weight = Semi, Ink = Inks.Accent },
        TextStyle.FigureLabel => Sans(9, 12.2) with { Balanced = true },
        TextStyle.FigureNote => Sans(8.2, 11.4) with { Ink = Inks.Muted },
        TextStyle.SectionHeading => Sans(13, 17) with
        {
            Weight = Semi,
            Ink = Inks.Accent,
            SpaceBefore = Pt(19),
            SpaceAfter = Pt(6),
            Balanced = true,
            KeepWithNext = true,
        },
        TextStyle.SubsectionHeading => Sans(9, 12.6) with
        {
            Weight = Semi,
            SpaceBefore = Pt(10),
            SpaceAfter = Pt(3),
            Balanced = true,
            KeepWithNext = true,
        },
        TextStyle.Body => Serif(10.2, 15) with { Measure = Body, SpaceAfter = Pt(7.5) },
        TextStyle.TableHeader => Sans(7.8, 10) with { Weight = Semi, Ink = Inks.Muted },
        TextStyle.TableGroup => Sans(8.2, 11.4) with { Weight = Semi, Ink = Inks.Accent },
        TextStyle.TableLabel => Sans(9, 12.6) with { Weight = Semi },
        TextStyle.TableText => Sans(9, 12.6),
        TextStyle.TableSecondLine => Sans(8.2, 11.4) with { Ink = Inks.Muted },
        TextStyle.Quotation => Serif(12, 17.6) with { Measure = Quoted - Pt(17), SpaceAfter = Pt(5), KeepWithNext = true },
        TextStyle.QuotationTranslation => Serif(10.2, 15) with
        {
            Measure = Quoted - Pt(17),
            Ink = Inks.Muted,
            SpaceAfter = Pt(4),
            KeepWithNext = true,
        },
        TextStyle.Attribution => Sans(8.8, 12.6) with { Ink = Inks.Muted, KeepWithNext = true },
        TextStyle.DemandNumber => Sans(10.2, 15) with { Weight = Semi, Ink = Inks.Accent },
        TextStyle.Demand => Serif(10.2, 15) with { KeepWithNext = true },
        TextStyle.DemandLine => Sans(8.8, 12.6) with { Ink = Inks.Muted },
        TextStyle.TimelineDate => Sans(9, 12.6) with { Weight = Semi, Alignment = Alignment.End },
        TextStyle.TimelineText => Sans(9.2, 13),
        TextStyle.TimelineLine => Sans(8.2, 11.4) with { Ink = Inks.Muted },
        TextStyle.Bullet => Sans(9.2, 13.4),
        TextStyle.Gap => Sans(9.2, 13.4),
        TextStyle.GapLine => Sans(8.2, 11.4) with { Ink = Inks.Muted },
        TextStyle.SourceNumber => Sans(9, 12.8) with { Weight = Semi },
        TextStyle.Source => Sans(9, 12.8),
        TextStyle.Method => Sans(9, 12.8) with { Measure = Body + Pt(16), SpaceAfter = Pt(5) },
        TextStyle.AnnexNote => Sans(8.2, 11.4) with
        {
            Ink = Inks.Muted,
            SpaceAfter = Pt(4),
            KeepWithNext = true,
            KeepWithPrevious = true,
        },
        TextStyle.AnnexSource => Sans(9, 12.6) with
        {
            Weight = Semi,
            SpaceBefore = Pt(8),
            SpaceAfter = Pt(4),
            Balanced = true,
            KeepWithNext = true,
        },
        TextStyle.PassageNumber => Sans(8.2, 11.4) with { Weight = Semi, Ink = Inks.Accent },
        TextStyle.Passage => Serif(9.4, 14) with { MostKeptLines = 4 },
        TextStyle.BackLinks => Sans(7.6, 10.8) with { Ink = Inks.Accent, MostKeptLines = 6 },
        TextStyle.RunningTitle => Sans(8, 11) with { Ink = Inks.Muted },
    };

    /// <summary>What a run changes in the text around it.</summary>
    public static TextFormat With(TextFormat around, InlineStyle style) => style switch
    {
        InlineStyle.Normal => around,
        InlineStyle.Strong => around with { Weight = Semi, Ink = around.Ink == Inks.Muted ? Inks.Text : around.Ink },
        InlineStyle.Emphasis => around with { Italic = true },
        InlineStyle.StrongEmphasis => around with { Weight = Semi, Italic = true },
        InlineStyle.Reference => around with
        {
            Family = FontFamily.Sans,
            Weight = FontWeight.Regular,
            Size = around.Size * 72 / 102,
            Rise = around.Size * 32 / 100,
            Ink = Inks.Accent,
        },
        InlineStyle.Link => around with { Ink = Inks.Accent },
        InlineStyle.Muted => around with { Ink = Inks.Muted },
        InlineStyle.Accent => around with { Ink = Inks.Accent },
        InlineStyle.StrongAccent => around with { Ink = Inks.Accent, Weight = Semi },
        InlineStyle.Editorial => around with
        {
            Family = FontFamily.Sans,
            Weight = FontWeight.Regular,
            Size = around.Size * 80 / 100,
            Ink = Inks.Muted,
        },
        InlineStyle.Marked => around with { Ground = Inks.MarkedTint, Underline = Inks.MarkedUnderline },
        InlineStyle.StatusCorroborated => Status(around, Inks.Corroborated),
        InlineStyle.StatusReported => Status(around, Inks.Reported),
        InlineStyle.StatusAlleged => Status(around, Inks.Alleged),
        InlineStyle.StatusDisputed => Status(around, Inks.Disputed),
        InlineStyle.StatusUnverified => Status(around, Inks.Unverified),
        InlineStyle.StatusWithdrawn => Status(around, Inks.Withdrawn),
        InlineStyle.HandlingRed => around with { Ink = Inks.HandlingRed },
        InlineStyle.HandlingAmber => around with { Ink = Inks.HandlingAmber },
        InlineStyle.HandlingGreen => around with { Ink = Inks.HandlingGreen },
        InlineStyle.HandlingClear => around with { Ink = Inks.HandlingClear },
    };

    private const FontWeight Semi = FontWeight.SemiBold;

    private static TextFormat Status(TextFormat around, Ink ink) =>
        around with { Ink = ink, Weight = Semi, Size = around.Size * 93 / 100 };

    private static TextFormat Sans(double size, double leading) =>
        new() { Family = FontFamily.Sans, Size = Pt(size), Leading = Pt(leading) };

    private static TextFormat Serif(double size, double leading) =>
        new() { Family = FontFamily.Serif, Size = Pt(size), Leading = Pt(leading) };

    private static int Pt(double points) => (int)Math.Round(points * 1000);
}
