using BriefingGen.Typesetting.Fonts;
using BriefingGen.Typesetting.Text;

namespace BriefingGen.Typesetting.Tests.Text;

public class WordCacheTests
{
    // Kerning is on by default; asking for it changes nothing but that the whole run goes to HarfBuzz at once.
    private static readonly FontFeatures Whole = FontFeatures.Parse("kern");

    public static IEnumerable<object[]> Faces =>
        from family in Enum.GetValues<FontFamily>()
        from weight in Enum.GetValues<FontWeight>()
        from italic in family == FontFamily.SansArabic ? new[] { false } : [false, true]
        select new object[] { family, weight, italic };

    [Theory]
    [MemberData(nameof(Faces))]
    public void Word_by_word_gives_what_the_whole_gives_for_every_character_beside_a_space(
        FontFamily family, FontWeight weight, bool italic)
    {
        var face = FontLibrary.Face(family, weight, italic);
        for (var character = '!'; character < char.MaxValue; character++)
            if (face.Has(character))
                AssertSame($"V {character}{character} T  {character}", face, "en");
    }

    [Fact]
    public void Word_by_word_gives_what_the_whole_gives_for_any_mixture_of_characters() =>
        Assert.All(UnicodeData.BreakTests("LineBreakTest.txt.gz"), test =>
        {
            AssertSame(test.Text, FontLibrary.Face(FontFamily.Sans), "en");
            AssertSame($"AV {test.Text}", FontLibrary.Face(FontFamily.Serif), "tr");
        });

    [Fact]
    public void A_word_is_shaped_anew_for_another_language_and_another_face()
    {
        var sans = FontLibrary.Face(FontFamily.Sans);
        string[] languages = ["tr", "ro", "tr", "mo", "ro"];

        Assert.All(languages, language =>
        {
            AssertSame("Şişli în ţară", sans, language);
            AssertSame("Şişli în ţară", FontLibrary.Face(FontFamily.Serif), language);
        });
    }

    [Fact]
    public void More_words_and_languages_than_are_kept_are_shaped_all_the_same()
    {
        var serif = FontLibrary.Face(FontFamily.Serif);
        for (var i = 0; i < 5000; i++)
            AssertSame($"AV{i} fi{i}", serif, i % 2 == 0 ? "en" : $"x-{i % 200}");
    }

    [Fact]
    public void Clusters_of_a_part_count_from_the_start_of_the_text()
    {
        const string text = "first AV fifth";
        var face = FontLibrary.Face(FontFamily.Serif);

        Assert.Equal(
            Shaper.Shape(text, 6, 8, face, "en", features: Whole).AsEnumerable(),
            Shaper.Shape(text, 6, 8, face, "en").AsEnumerable());
    }

    private static void AssertSame(string text, FontFace face, string language) => Assert.Equal(
        Shaper.Shape(text, face, language, features: Whole).AsEnumerable(), Shaper.Shape(text, face, language).AsEnumerable());
}
