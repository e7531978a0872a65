using BriefingGen.Testing;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Text.Tests.Diagnostics;

public class DiagnosticWriterTests
{
    private static readonly Rule Altered = new("quote-altered", Severity.Error, Waivable: false, "altered words", "…");

    private static readonly TextFile Source = new(
        "seeds/article.txt",
        "Mr. Ziegler told the Swiss TV channel Leman Blue on Wednesday: “We in the United Nations Advisory Committee of the UN "
        + "Human Rights Council have two demand: Firstly, we want the United Nations to launch a credible international "
        + "investigation into the massacre in Camp Ashraf which left tens killed.");

    [Fact]
    public void A_finding_shows_both_places_and_what_to_do()
    {
        var brief = File(
            new string('\n', 158)
            + "    text: We in the United Nations Advisory Committee of the UN Human Rights Council have two demands: Firstly, we "
            + "want the United Nations to launch a credible international investigation");
        Golden.Verify(Write(new Diagnostic(Altered, "these words are not in the source", At(brief, "demands", "the source has “demand”"))
        {
            Related = [At(Source, "demand", "") with { Place = "1¶10" }],
            Notes = ["1¶9 has “demanded”"],
            Help = ["keep the source’s slip and mark it: “two demand [sic]: Firstly”"],
        }));
    }

    [Fact]
    public void A_related_place_with_a_word_of_its_own_has_carets_too()
    {
        var brief = File("a: 1\nb: 2\na: 3");
        Golden.Verify(Write(new Diagnostic(Altered, "`a` was already given", new Label(brief.Span(10, 1), "again"))
        {
            Related = [new Label(brief.Span(0, 1), "first here")],
        }));
    }

    [Fact]
    public void A_finding_without_a_place_names_only_its_file() =>
        Golden.Verify(Write(new Diagnostic(Altered, "this file is not there", null) { Path = "seeds/a.txt", Help = ["one\ntwo"] }));

    [Fact]
    public void In_one_line_a_finding_has_its_place_severity_code_and_message()
    {
        var diagnostic = new Diagnostic(Altered, "these words are not in the source", new Label(File("x\n  😀 y").Span(7, 1)));

        Assert.Equal("briefs/a.yaml:2:5: error[quote-altered]: these words are not in the source\n", Concise(diagnostic));
        Assert.Equal(
            "seeds/a.txt: warning[quote-altered]: gone\n",
            Concise(new Diagnostic(Altered, "gone", null) { Path = "seeds/a.txt", Severity = Severity.Warning }));
    }

    [Theory]
    [InlineData("東京 killed 52", "killed", "     ^^^^^^")]
    [InlineData("a 東京 b", "東京", "  ^^^^")]
    [InlineData("😀😀 x", "x", "     ^")]
    [InlineData("e\u0301te\u0301 x", "x", "    ^")]
    [InlineData("می\u200Cروم x", "x", "      ^")]
    [InlineData("\tx", "x", "    ^")]
    [InlineData("ab\tx", "x", "    ^")]
    [InlineData("ab\tx", "\t", "  ^^")]
    [InlineData("full\uFF21 x", "x", "       ^")]
    public void Carets_stand_under_the_characters_they_mean(string line, string marked, string carets) =>
        Assert.Equal(carets, CaretLine(At(File(line), marked, "")));

    [Fact]
    public void A_place_without_length_has_one_caret_also_at_the_end_of_a_line()
    {
        Assert.Equal("   ^", CaretLine(new Label(File("abc\nd").Span(3, 0))));
        Assert.Equal("^", CaretLine(new Label(File("").Span(0, 0))));
        Assert.Equal("^", CaretLine(new Label(File("abc\n").Span(4, 0))));
    }

    [Fact]
    public void Of_several_lines_the_first_is_shown() =>
        Assert.Equal("  ^^^", CaretLine(new Label(File("a bcd\nefg\n").Span(2, 8))));

    [Theory]
    [InlineData("a\u001B[31mb", "a[U+001B][31mb")]
    [InlineData("a\u202Eb", "a[U+202E]b")]
    [InlineData("a\u2066b\u2069", "a[U+2066]b[U+2069]")]
    [InlineData("a\u0085b", "a[U+0085]b")]
    [InlineData("a\u00ADb", "a[U+00AD]b")]
    public void What_would_act_on_a_terminal_is_shown_by_its_number(string line, string shown)
    {
        Assert.Contains($"1 | {shown}\n", Write(new Diagnostic(Altered, "m", new Label(File(line).Span(0, 1)))), StringComparison.Ordinal);
        Assert.Contains($"]: {shown}\n", Write(new Diagnostic(Altered, line, null)), StringComparison.Ordinal);
        Assert.Contains($"= help: {shown}\n", Write(new Diagnostic(Altered, "m", null) { Help = [line] }), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_of_a_character_is_shown_by_its_number() =>
        What_would_act_on_a_terminal_is_shown_by_its_number("a\uD83Db", "a[U+D83D]b");

    [Theory]
    [InlineData(0)]
    [InlineData(60)]
    [InlineData(500)]
    [InlineData(5_000)]
    [InlineData(99_990)]
    public void A_long_line_is_cut_to_the_words_around_its_carets(int offset)
    {
        var line = string.Concat(Enumerable.Range(0, 12_000).Select(number => $"word{number % 1000:000}  "))[..100_000];
        var start = line.IndexOf("word", offset, StringComparison.Ordinal);
        start = start < 0 ? offset : start;
        var written = Write(new Diagnostic(Altered, "m", new Label(File(line).Span(start, 7), "said of it"))).Split('\n');

        Assert.All(written, shown => Assert.True(shown.Length <= 120, shown));
        var excerpt = written.Single(shown => shown.StartsWith("1 | ", StringComparison.Ordinal));
        var carets = written.Single(shown => shown.Contains('^'));
        Assert.Equal(line[start..(start + 7)], excerpt[carets.IndexOf('^')..][..7]);
    }

    [Fact]
    public void A_marked_stretch_longer_than_a_line_is_cut_too()
    {
        var written = Write(new Diagnostic(Altered, "m", new Label(File(new string('x', 10_000)).Whole))).Split('\n');

        Assert.All(written, shown => Assert.True(shown.Length <= 124, shown));
    }

    [Theory]
    [InlineData("")]
    [InlineData("the source has “a”")]
    public void Carets_end_where_the_words_shown_end_however_the_line_was_cut(string said)
    {
        string[] lines =
        [
            "    text: " + string.Concat(Enumerable.Range(0, 60).Select(number => $"word{number} ")) + "   ",
            string.Concat(Enumerable.Repeat("東京 killed 52; ", 30)),
            "\t\t" + new string('x', 300),
            new string(' ', 200) + "end" + new string(' ', 200),
            new string('y', 3000) + " " + new string('z', 3000),
        ];
        foreach (var line in lines)
        {
            for (var start = 0; start < line.Length; start += 7)
            {
                foreach (var length in (int[])[0, 1, 5, 30, 119, 121, 400, line.Length])
                {
                    var span = File(line).Span(start, Math.Min(length, line.Length - start));
                    var written = Write(new Diagnostic(Altered, "m", new Label(span, said))).Split('\n');
                    var (excerpt, carets) = (written[3], written[4]);

                    Assert.InRange(Width(excerpt), 0, 120);
                    var end = carets.LastIndexOf('^') + 1;
                    var words = excerpt.EndsWith(" …", StringComparison.Ordinal) ? excerpt[..^2] : excerpt;
                    Assert.True(end <= Math.Max(Width(words), carets.IndexOf('^') + 1), $"{excerpt}\n{carets}");
                }
            }
        }

        static int Width(string text) => text.Sum(character => character is '東' or '京' ? 2 : 1);
    }

    [Fact]
    public void Any_span_of_any_line_can_be_shown()
    {
        var line = "\t a 東😀e\u0301\u202E b" + new string(' ', 130) + "c d";
        for (var start = 0; start <= line.Length; start++)
        {
            for (var end = start; end <= line.Length; end += 3)
                Assert.Contains('^', Write(new Diagnostic(Altered, "m", new Label(File(line).Span(start, end - start)))));
        }
    }

    [Fact]
    public void The_parts_are_told_apart_so_that_a_console_can_colour_them()
    {
        var diagnostic = new Diagnostic(Altered, "m", new Label(File("abc").Span(1, 1), "here")) { Severity = Severity.Warning };
        var pieces = DiagnosticWriter.Full(diagnostic);

        Assert.Equal("warning[quote-altered]", pieces.First(piece => piece.Style == ConsoleStyle.Warning).Text);
        Assert.Equal("  ^ here\n", pieces.Last(piece => piece.Style == ConsoleStyle.Warning).Text);
        Assert.Equal(": m\n", pieces.Single(piece => piece.Style == ConsoleStyle.Message).Text);
        Assert.DoesNotContain(pieces, piece => piece.Style == ConsoleStyle.Error);
    }

    private static TextFile File(string content) => new("briefs/a.yaml", content);

    private static Label At(TextFile file, string text, string said) =>
        new(file.Span(file.Content.IndexOf(text, StringComparison.Ordinal), text.Length), said);

    private static string Write(Diagnostic diagnostic) => StyledText.Plain(DiagnosticWriter.Full(diagnostic));

    private static string Concise(Diagnostic diagnostic) => StyledText.Plain(DiagnosticWriter.Concise(diagnostic));

    /// <summary>The line of carets as it stands under the excerpt.</summary>
    private static string CaretLine(Label label) =>
        Write(new Diagnostic(Altered, "m", label)).Split('\n').Single(line => line.Contains('^'))[4..];
}
