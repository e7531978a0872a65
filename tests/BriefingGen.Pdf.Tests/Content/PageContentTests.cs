using System.Text.RegularExpressions;
using BriefingGen.Pdf.Content;
using BriefingGen.Pdf.Graphics;
using BriefingGen.Pdf.Structure;
using BriefingGen.Pdf.Tests.Reading;
using BriefingGen.Pdf.Tests.Samples;
using UglyToad.PdfPig.Tokens;

namespace BriefingGen.Pdf.Tests.Content;

public class PageContentTests
{
    private static readonly RgbColor Ink = new(0x17, 0x20, 0x2B);

    [Fact]
    public void Tints_lie_under_the_text_and_furniture_after_it()
    {
        var text = Operators(sample =>
        {
            sample.Pagination(PaginationKind.Footer, "1", 800);
            sample.Line(StructureType.H1, "Title");
            sample.Paint(PathObject.Rectangle(0, 0, 10_000, 10_000, Ink));
        });
        Assert.Equal(
            "/Artifact<</Type/Layout>>BDC | .09 .125 .169 rg | 0 831.89 10 10 re | f | EMC | BT | /H1<</MCID 0>>BDC | /F1 10 Tf | 0 g"
            + " | 50 777.89 Td | (Title)Tj | EMC | ET | /Artifact<</Type/Pagination/Subtype/Footer>>BDC | BT | /F1 8 Tf | 50 41.89 Td"
            + " | (1)Tj | ET | EMC", text);
    }

    [Fact]
    public void One_sequence_holds_all_lines_of_an_element_through_fonts_and_colours()
    {
        var text = Operators(sample =>
        {
            var heading = sample.Line(StructureType.H1, "One ");
            sample.Show(heading, "bold ", SampleFont.Bold, color: Ink);
            sample.NewLine().Show(heading, "two", SampleFont.Bold, color: Ink);
        });
        Assert.Equal(
            "BT | /H1<</MCID 0>>BDC | /F1 10 Tf | 50 777.89 Td | (One )Tj | /F2 10 Tf | .09 .125 .169 rg | (bold )Tj | 0 -14 Td | (two)Tj"
            + " | EMC | ET", text);
    }

    [Fact]
    public void Words_that_a_reader_must_replace_get_a_span_between_the_others()
    {
        var text = Operators(sample =>
        {
            var heading = sample.Line(StructureType.H1, "a");
            sample.Show(heading, "b", actualText: "\u0645");
            sample.Show(heading, "c");
        });
        Assert.Contains(
            "(a)Tj | EMC | /Span<</MCID 1/ActualText(\u00FE\u00FF\u0006\u0045)>>BDC | (b)Tj | EMC | /H1<</MCID 2>>BDC | (c)Tj | EMC",
            text, StringComparison.Ordinal);
    }

    [Fact]
    public void Glyphs_of_one_replacement_may_be_several_runs()
    {
        var text = Operators(sample => sample.Add(StructureType.H1), (heading, page) => page with
        {
            Text =
            [
                new(SampleFont.Run("a", 50, 100), heading, "x"),
                new(SampleFont.Run("b", 50, 97), heading, "x", IsContinued: true),
                new(SampleFont.Run("c", 60, 100), heading, "x"),
            ],
        });
        Assert.Contains(
            "/Span<</MCID 0/ActualText(x)>>BDC | /F1 10 Tf | 50 741.89 Td | (a)Tj | 0 3 Td | (b)Tj | EMC | /Span<</MCID 1/ActualText(x)>>BDC",
            text, StringComparison.Ordinal);
    }

    [Fact]
    public void Kerns_widen_or_narrow_as_they_are_given_and_the_last_is_left_out()
    {
        var text = Operators(sample => sample.Add(StructureType.H1), (heading, page) => page with
        {
            Text = [new(SampleFont.Run("", 0, 0) with { Glyphs = new ShownGlyph[] { new('A', -20), new('V', 0), new('A', 15), new('x', 99) } }, heading)],
        });
        Assert.Contains("[(A)20(VA)-15(x)]TJ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_goes_on_where_the_last_one_ended_needs_no_move()
    {
        var kerned = SampleFont.Run("ab", 50, 100) with { Glyphs = new ShownGlyph[] { new('a', -20), new('b') } };
        var next = kerned with { X = 50_000 + 2 * SampleFont.Advance * 10 - 200 };
        Assert.Contains("(b)]TJ | [(a)", Operators(kerned, next), StringComparison.Ordinal);
        Assert.Contains("(b)]TJ | [(a)", Operators(kerned, next with { X = next.X + 5 }), StringComparison.Ordinal);
        Assert.Contains("(b)]TJ | 9.81 0 Td | [(a)", Operators(kerned, next with { X = next.X + 6 }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_raised_word_is_a_move_up_and_down_again()
    {
        var word = SampleFont.Run("ab", 50, 100);
        var raised = SampleFont.Run("1", 60, 97, 7);
        var text = Operators(word, raised, SampleFont.Run("c", 64, 100));
        Assert.Contains("10 3 Td | (1)Tj | /F1 10 Tf | 4 -3 Td | (c)Tj", text, StringComparison.Ordinal);
    }

    // 1/3 of a point as layout has it: moves that were rounded each for itself would be 10 hundredths out at the end.
    [Fact]
    public void Lines_do_not_drift_from_their_places()
    {
        const int Leading = 12_333;
        var runs = Enumerable.Range(1, 60).Select(line => SampleFont.Run("x", 50, 0) with { Baseline = line * Leading + 4 }).ToArray();
        var text = Operators(runs);
        var moves = Regex.Matches(text, @"(\S+) (\S+) Td").Select(move => decimal.Parse(move.Groups[2].Value, null)).ToArray();
        Assert.Equal(60, moves.Length);
        var y = 0m;
        for (var line = 0; line < moves.Length; line++)
        {
            y += moves[line];
            var exact = (SampleDocuments.PageHeight - runs[line].Baseline) / 1000m;
            Assert.InRange(y, exact - 0.005m, exact + 0.005m);
        }
    }

    [Fact]
    public void Boxes_that_touch_in_layout_touch_on_the_page()
    {
        var text = Operators(sample =>
        {
            sample.Line(StructureType.H1, "Title");
            sample.Paint(PathObject.Rectangle(0, 100_004, 3_334, 3_333, Ink), PathObject.Rectangle(3_334, 103_337, 3_333, 3_333, Ink));
        });
        Assert.Contains("0 738.55 3.33 3.34 re | f | 3.33 735.22 3.34 3.33 re | f", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Shapes_are_filled_stroked_or_both()
    {
        var box = VectorPath.Rectangle(0, 0, 10_000, 10_000);
        var text = Operators(sample =>
        {
            sample.Line(StructureType.H1, "Title");
            sample.Paint(new PathObject(box, Ink, Ink, 500), new PathObject(box, null, Ink, 500), new PathObject(box, new RgbColor(128, 128, 128)));
        });
        Assert.Contains(
            ".09 .125 .169 rg | .5 w | .09 .125 .169 RG | 0 831.89 10 10 re | B | 0 831.89 10 10 re | S | .502 g | 0 831.89 10 10 re | f",
            text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_colour_s_three_decimals_give_back_its_byte()
    {
        for (var value = 0; value <= 255; value++)
        {
            var writer = new Pdf.Objects.CosWriter();
            var written = System.Text.Encoding.ASCII.GetString(writer.Component((byte)value).Written);
            Assert.Equal(value, (int)Math.Round(decimal.Parse(written, null) * 255));
        }
    }

    [Fact]
    public void A_circle_stays_within_a_thousandth_of_its_radius()
    {
        const int Radius = 100_000;
        var (x, y) = (Radius, 0);
        foreach (var curve in VectorPath.Circle(0, 0, Radius).Segments.OfType<PathSegment.CurveTo>())
        {
            for (var t = 0.0; t <= 1; t += 0.05)
            {
                var px = Bezier(x, curve.X1, curve.X2, curve.X, t);
                var py = Bezier(y, curve.Y1, curve.Y2, curve.Y, t);
                Assert.InRange(Math.Sqrt(px * px + py * py), Radius * 0.999, Radius * 1.001);
            }

            (x, y) = (curve.X, curve.Y);
        }

        Assert.Equal((Radius, 0), (x, y));
    }

    [Fact]
    public void A_repeated_table_header_is_pagination_without_a_subtype()
    {
        var text = Operators(sample =>
        {
            sample.Line(StructureType.H1, "Title");
            sample.Pagination(PaginationKind.RepeatedTableHeader, "x", 40);
            sample.Pagination(PaginationKind.Header, "y", 20);
        });
        Assert.Contains("/Artifact<</Type/Pagination>>BDC | BT", text, StringComparison.Ordinal);
        Assert.Contains("/Artifact<</Type/Pagination/Subtype/Header>>BDC | BT", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_is_read_back_as_it_was_shown()
    {
        const string Hostile = "a(b)c\\d ) ( \\ \u00A0\u00FF~";
        using var pdf = ReadPdf.Write(Build(sample => sample.Line(StructureType.H1, Hostile)));
        Assert.Equal(Hostile, string.Concat(pdf.Pages[0].Letters.Select(letter => letter.Value)));
    }

    private static double Bezier(double a, double b, double c, double d, double t) =>
        (1 - t) * (1 - t) * (1 - t) * a + 3 * (1 - t) * (1 - t) * t * b + 3 * (1 - t) * t * t * c + t * t * t * d;

    private static Pdf.Document.PdfDocument Build(Action<SampleBuilder> fill)
    {
        var sample = new SampleBuilder();
        fill(sample);
        return sample.Build();
    }

    private static string Operators(params TextRun[] runs) => Operators(
        sample => sample.Add(StructureType.H1), (heading, page) => page with { Text = [.. runs.Select(run => new TaggedText(run, heading))] });

    private static string Operators(Func<SampleBuilder, StructureElement> add, Func<StructureElement, PageContent, PageContent> fill)
    {
        var sample = new SampleBuilder();
        var page = fill(add(sample), new PageContent());
        return Operators(SampleDocuments.Create(sample.Tree, page));
    }

    private static string Operators(Action<SampleBuilder> fill) => Operators(Build(fill));

    /// <summary>The first page's operators; the sample fonts' codes are Latin-1 behind a byte of 0.</summary>
    private static string Operators(Pdf.Document.PdfDocument document)
    {
        using var pdf = ReadPdf.Write(document);
        var text = pdf.DecodeText(pdf.Get<StreamToken>(pdf.Pages[0].Dictionary, "Contents"));
        return text.Replace("\0", "", StringComparison.Ordinal).TrimEnd('\n').Replace("\n", " | ", StringComparison.Ordinal);
    }
}
