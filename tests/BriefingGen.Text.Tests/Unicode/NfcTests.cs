using System.Text;
using BriefingGen.Text.Files;
using BriefingGen.Text.Unicode;

namespace BriefingGen.Text.Tests.Unicode;

public class NfcTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Seven residents, including six women.")]
    [InlineData("Léman Bleu; naïve façade")]
    [InlineData("“In danger daily” — Москва, Ελλάδα, سلام, 日本, 서울")]
    public void A_text_in_nfc_is_returned_as_it_is(string text) => Assert.Same(text, Nfc.Normalize(text));

    [Theory]
    [InlineData("Le\u0301man", "Léman")]
    [InlineData("q\u0307\u0323", "q\u0323\u0307")]
    [InlineData("a\u0323\u0302", "\u1EAD")]
    [InlineData("\u212B \u2126", "Å Ω")]
    [InlineData("\u1112\u1161\u11AB", "한")]
    [InlineData("\uD55C\u0301", "한\u0301")]
    [InlineData("\u0301e\u0301", "\u0301é")]
    public void Parts_are_put_together_and_marks_in_order(string text, string composed) =>
        Assert.Equal(composed, Nfc.Normalize(text));

    [Fact]
    public void Half_a_surrogate_pair_stays_as_it_is() => Assert.All(
        ["\uD83D\uDE00 and e\uD83D", "e\uD83D\u0301", "\uDE00\uD83D"],
        text => Assert.Same(text, Nfc.Normalize(text)));

    [Fact]
    public void A_hundred_thousand_marks_on_one_letter_are_put_in_order_without_stalling()
    {
        var text = "a" + new StringBuilder().Insert(0, "\u0301\u0323", 50_000);

        var composed = Nfc.Normalize(text);

        Assert.StartsWith("\u1EA1\u0323\u0323", composed, StringComparison.Ordinal);
        Assert.EndsWith("\u0301\u0301", composed, StringComparison.Ordinal);
    }

    [Fact]
    public void What_did_not_change_maps_to_its_own_place_and_what_did_maps_to_its_parts()
    {
        var text = Read("Le\u0301man Bleu, Gene\u0300ve!");
        var composed = Nfc.Normalize(text);

        Assert.Equal("Léman Bleu, Genève!", composed.Value);
        Assert.Equal((0, 1), Place(composed, "L"));
        Assert.Equal((1, 2), Place(composed, "é"));
        Assert.Equal((3, 3), Place(composed, "man"));
        Assert.Equal((16, 2), Place(composed, "è"));
        Assert.Equal((20, 1), Place(composed, "!"));
        Assert.Equal((0, 6), Place(composed, "Léman"));
        Assert.Equal(text.Span, composed.Span);
    }

    [Fact]
    public void Marks_that_change_places_map_to_the_place_of_all_of_them()
    {
        var composed = Nfc.Normalize(Read("xq\u0300\u0301\u0323y"));

        Assert.Equal("xq\u0323\u0300\u0301y", composed.Value);
        Assert.Equal((0, 2), Place(composed, "xq"));
        Assert.Equal((5, 1), Place(composed, "y"));
    }

    [Fact]
    public void An_escape_keeps_its_origin_beside_a_letter_that_was_composed()
    {
        var file = new TextFile("a.yaml", "\"\\u0041e\u0301\"");
        var text = new MappedText(
            "Ae\u0301", file.Whole, [new MappedText.Piece(0, 1, file.Span(1, 6)), new MappedText.Piece(1, 2, file.Span(7, 2))]);

        var composed = Nfc.Normalize(text);

        Assert.Equal("Aé", composed.Value);
        Assert.Equal(file.Span(1, 6), composed.Origin(0, 1));
        Assert.Equal(file.Span(7, 2), composed.Origin(1, 1));
    }

    [Fact]
    public void A_mapped_text_in_nfc_is_returned_as_it_is()
    {
        var text = Read("Genève");

        Assert.Same(text, Nfc.Normalize(text));
    }

    [Fact]
    public void A_mapped_text_is_composed_as_a_plain_one_is_and_never_maps_outside_its_origin() =>
        Assert.All(NormalizationTestFile.Lines().Where(line => line.Part != 1), line =>
        {
            var text = Read($"“{line.Columns[2]}” {line.Columns[0]}");
            var composed = Nfc.Normalize(text);

            Assert.Equal(Nfc.Normalize(text.Value), composed.Value);
            var end = 0;
            for (var i = 0; i < composed.Value.Length; i++)
            {
                var origin = composed.Origin(i, 1);
                Assert.InRange(origin.Start, 0, end);
                end = Math.Max(end, origin.End);
            }

            Assert.Equal(text.Value.Length, end);
        });

    private static MappedText Read(string text) => new(new TextFile("a.txt", text).Whole);

    private static (int Start, int Length) Place(MappedText text, string part)
    {
        var origin = text.Origin(text.Value.IndexOf(part, StringComparison.Ordinal), part.Length);
        return (origin.Start, origin.Length);
    }
}
