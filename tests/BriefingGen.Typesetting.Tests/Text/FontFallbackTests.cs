using BriefingGen.Typesetting.Fonts;
using BriefingGen.Typesetting.Text;

namespace BriefingGen.Typesetting.Tests.Text;

public class FontFallbackTests
{
    private static readonly FontFace Serif = FontLibrary.Face(FontFamily.Serif);

    [Theory]
    [InlineData("", "")]
    [InlineData("Seven residents, “in danger daily”", "Serif[Seven residents, “in danger daily”]")]
    [InlineData("non\u2011breaking, 10\u202F000", "Serif[non] Sans[\u2011] Serif[breaking, 10] Sans[\u202F] Serif[000]")]
    [InlineData("in\u00ADfor\u00ADma\u00ADtion", "Serif[in\u00ADfor\u00ADma\u00ADtion]")]
    [InlineData("one\u2060two\nthree", "Serif[one\u2060two\nthree]")]
    public void Characters_the_wanted_face_lacks_are_set_in_the_sans(string text, string runs) =>
        Assert.Equal(runs, Describe(text, Serif));

    [Fact]
    public void A_word_is_set_in_one_face_even_where_the_wanted_one_has_some_of_its_letters()
    {
        Assert.True(Serif.Has('π'));
        Assert.Equal("Serif[The ] Sans[πόλις] Serif[, so.]", Describe("The πόλις, so.", Serif));
        Assert.Equal("Sans[Dǎo\u00ADming]", Describe("Dǎo\u00ADming", Serif));
    }

    [Fact]
    public void Words_of_one_face_share_it_with_the_space_between_them() =>
        Assert.Equal(
            "Serif[said: ] SansArabic[سلام دنیا] Serif[ to all]",
            Describe("said: سلام دنیا to all", Serif));

    [Fact]
    public void A_letter_is_not_parted_from_its_mark()
    {
        const string text = "x\u0323 \u0439\u0301 α\u0301\u0323";
        var runs = FontFallback.Split(text, Serif).Runs;

        Assert.DoesNotContain(runs, run => text[run.Start] is '\u0301' or '\u0323');
    }

    [Theory]
    [InlineData(FontWeight.Regular, false)]
    [InlineData(FontWeight.SemiBold, false)]
    [InlineData(FontWeight.SemiBold, true)]
    public void The_substitute_has_the_weight_and_the_slope_of_the_wanted_face(FontWeight weight, bool italic)
    {
        var runs = FontFallback.Split("a\u2011", FontLibrary.Face(FontFamily.Serif, weight, italic)).Runs;

        Assert.Equal(FontLibrary.Face(FontFamily.Sans, weight, italic), runs[1].Face);
    }

    [Fact]
    public void Arabic_wanted_takes_what_it_lacks_from_the_sans() =>
        Assert.Equal(
            "SansArabic[سلام (] Sans[Ελλάδα] SansArabic[)]",
            Describe("سلام (Ελλάδα)", FontLibrary.Face(FontFamily.SansArabic)));

    [Fact]
    public void Characters_no_face_has_are_told_with_their_place()
    {
        var split = FontFallback.Split("ok 😀, 日本\t", Serif);

        Assert.Equal(
            [
                new MissingCharacter(3, 0x1F600), new MissingCharacter(7, '日'), new MissingCharacter(8, '本'),
                new MissingCharacter(9, '\t'),
            ],
            split.Missing.AsEnumerable());
        Assert.Equal("Serif[ok 😀, 日本\t]", Describe("ok 😀, 日本\t", Serif));
    }

    [Fact]
    public void What_a_face_keeps_for_control_characters_and_private_use_is_no_text() =>
        Assert.Equal(
            [0, 0xF6D7, 0xD800, 0xE000],
            FontFallback.Split("a\0\uF6D7b\uD800c\uE000", Serif).Missing.Select(missing => missing.CodePoint));

    [Fact]
    public void A_mark_no_face_has_does_not_hide_the_letter_before_it()
    {
        var split = FontFallback.Split("a\u20DD", Serif);

        Assert.Equal([new MissingCharacter(1, 0x20DD)], split.Missing.AsEnumerable());
        Assert.Equal("Serif[a\u20DD]", Describe("a\u20DD", Serif));
    }

    [Fact]
    public void A_text_of_parts_in_all_faces_is_split_without_holes() =>
        Assert.All(UnicodeData.BreakTests("LineBreakTest.txt.gz").Select(test => test.Text), text =>
        {
            var runs = FontFallback.Split(text, Serif).Runs;

            Assert.Equal(text, string.Concat(runs.Select(run => text.Substring(run.Start, run.Length))));
            Assert.DoesNotContain(runs, run => run.Length == 0);
            Assert.DoesNotContain(runs.Zip(runs.Skip(1)), pair => pair.First.Face == pair.Second.Face);
        });

    [Fact]
    public void Whatever_would_print_as_notdef_is_told_as_missing()
    {
        for (var codePoint = 0; codePoint <= 0x30000; codePoint++)
        {
            if (codePoint is >= '\n' and <= '\r' or 0x85 or 0x2028 or 0x2029 or (>= 0xD800 and <= 0xDFFF))
                continue;
            var text = char.ConvertFromUtf32(codePoint);
            var split = FontFallback.Split(text, Serif);
            if (split.Missing.IsEmpty)
                Assert.DoesNotContain(
                    Shaper.Shape(text, split.Runs[0].Face, "en"), glyph => glyph.GlyphId == 0);
        }
    }

    private static string Describe(string text, FontFace wanted) =>
        string.Join(' ', FontFallback.Split(text, wanted).Runs.Select(run =>
            $"{run.Face.Family}[{text.Substring(run.Start, run.Length)}]"));
}
