using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;

namespace BriefingGen.Evidence.Tests.Locating;

public class PassageLocatorTests
{
    private static readonly ArchivedSource Ferry = Articles.Source(Articles.Ferry);

    [Theory]
    [InlineData("killing 52 members of the Iranian opposition", "1¶3")]
    [InlineData("the People's Mojahedin Organization of Iran (PMOI/MEK)", "1¶3")]
    [InlineData("attacked Camp Ashraf - North of Baghdad", "1¶3")]
    [InlineData("While there are strong evidence", "1¶6")]
    [InlineData("perpetrators from justice.\nWhile there are", "1¶5, 1¶6")]
    [InlineData("Exit mobile version", "1¶11")]
    public void Words_are_found_whatever_their_typography(string exact, string place) =>
        Assert.Equal(place, PassageLocator.Find(Articles.Seed(), exact).Passage?.Place);

    [Theory]
    [InlineData("2 million crossings")]
    [InlineData("1 million")]
    [InlineData("million cross")]
    [InlineData("We can")]
    [InlineData("striking members")]
    [InlineData("five people")]
    [InlineData("4,217,880")]
    [InlineData("000 a day")]
    [InlineData("5 per cent")]
    [InlineData("the 2031")]
    [InlineData("2032 budget")]
    public void Words_are_not_found_inside_a_word_a_compound_or_a_figure(string exact) =>
        Assert.NotNull(PassageLocator.Find(Ferry, exact).Failure);

    [Theory]
    [InlineData("1.2 million crossings")]
    [InlineData("twenty-five people")]
    [InlineData("She leads the Guild")]
    [InlineData("$4,217,880, or 12 000 a day")]
    [InlineData("is −5 per cent")]
    [InlineData("2031–2032 budget")]
    public void Whole_words_and_figures_are_found(string exact) => Assert.NotNull(PassageLocator.Find(Ferry, exact).Passage);

    [Fact]
    public void Words_may_be_left_out_in_order_and_up_to_300_characters()
    {
        var passage = PassageLocator.Find(Ferry, "Crews of the Dunmere ferry […] the Harbour Guild said").Passage!;
        Assert.Equal("1¶2", passage.Place);
        Assert.Equal(["Crews of the Dunmere ferry", "the Harbour Guild said"], passage.Stretches.Select(stretch => stretch.Text.ToString()));
        Assert.Equal("will stop work on\nThursday,", passage.Parts.OfType<Ellipsis>().Single().LeftOut!.Value.Text.ToString());

        Assert.IsType<WordsApart>(PassageLocator.Find(Ferry, "the Harbour Guild said […] Crews of the Dunmere ferry").Failure);
        Assert.IsType<WordsApart>(PassageLocator.Find(Ferry, "Ferry crews […] Camp Road is closed").Failure);
    }

    [Theory]
    [InlineData("first 𝔸 last", 298, true)]
    [InlineData("first 𝔸 last", 299, false)]
    [InlineData("first😀last", 300, true)]
    [InlineData("first😀last", 301, false)]
    public void What_is_left_out_is_counted_in_code_points(string text, int times, bool isFound)
    {
        var repeated = text.Replace("𝔸", string.Concat(Enumerable.Repeat("𝔸", times)), StringComparison.Ordinal)
            .Replace("😀", string.Concat(Enumerable.Repeat("😀", times)), StringComparison.Ordinal);
        Assert.Equal(isFound, PassageLocator.Find(Articles.Source(repeated), "first […] last").Passage is not null);
    }

    [Fact]
    public void Words_that_stand_twice_are_ambiguous_until_what_is_around_them_tells_them_apart()
    {
        var places = Assert.IsType<WordsAmbiguous>(PassageLocator.Find(Ferry, "Camp Road").Failure).Places;
        Assert.Equal(3, places.Length);
        Assert.Equal("Traffic leaves ", Before(PassageLocator.Find(Ferry, "Camp Road", prefix: "leaves ").Passage!, 15));
        Assert.Equal("\nlives in ", Before(PassageLocator.Find(Ferry, "Camp Road", suffix: ", the Guild").Passage!, 10));
        Assert.Equal("Traffic leaves ", Before(PassageLocator.Find(Ferry, "Camp Road", prefix: "eaves", suffix: "at n").Passage!, 15));
        Assert.Equal(3, Assert.IsType<ContextDiffers>(PassageLocator.Find(Ferry, "Camp Road", prefix: "down").Failure).Places.Length);
    }

    [Fact]
    public void What_stands_around_words_is_compared_from_the_first_word_of_the_source_and_to_any_length()
    {
        var context = string.Concat(Enumerable.Repeat("word ", 60));
        var inSource = context.Replace("or", "o\u00ADr", StringComparison.Ordinal).Replace(" ", " \n", StringComparison.Ordinal);
        var text = $"At noon Camp Road shut. {inSource}Camp Road";
        var source = Articles.Source(text);

        Assert.Equal(8, PassageLocator.Find(source, "Camp Road", prefix: "At noon").Passage?.Span.Start);
        Assert.Equal(text.Length - 9, PassageLocator.Find(source, "Camp Road", prefix: context).Passage?.Span.Start);
        Assert.Equal(8, PassageLocator.Find(source, "Camp Road", suffix: "shut. " + context).Passage?.Span.Start);
    }

    [Theory]
    [InlineData("Crews of the Dunmere ferry")]
    [InlineData("Crews […] the Harbour Guild")]
    [InlineData("invention cost")]
    public void The_parts_of_evidence_cover_what_was_typed(string exact)
    {
        var source = Articles.Source(Articles.Ferry.Replace("an invention", "l’invention cost", StringComparison.Ordinal));

        Assert.Equal(exact, string.Concat(PassageLocator.Find(source, exact).Passage!.Parts.Select(part => exact.Substring(part.Start, part.Length))));
    }

    [Fact]
    public void A_near_miss_names_the_words_that_differ_and_never_passes()
    {
        var search = PassageLocator.Find(Articles.Seed(), "killing 53 members of the Iranian opposition");
        Assert.Null(search.Passage);
        var closest = Assert.IsType<WordsDiffer>(search.Failure).Closest;
        var difference = Assert.Single(closest.Differences);
        Assert.Equal("killing 52 members of the Iranian opposition", closest.Passage.Text.ToString());
        Assert.Equal((8, 2, "52"), (difference.Start, difference.Length, difference.Source.Text.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("[…]")]
    [InlineData("Zanzibar")]
    [InlineData("the of and in")]
    [InlineData("\uD800")]
    public void Words_like_nothing_in_the_source_are_not_found(string exact) =>
        Assert.IsType<WordsNotFound>(PassageLocator.Find(Ferry, exact).Failure);

    [Fact]
    public void Positions_are_counted_in_code_points()
    {
        var passage = PassageLocator.Find(Articles.Source("𝔸𝔹 said that\n\nthe 𝔸 was late"), "was late").Passage!;
        Assert.Equal((20, 28), (passage.StartCodePoint, passage.EndCodePoint));
    }

    private static string Before(Passage passage, int length) =>
        passage.Source.File.Content.Substring(passage.Span.Start - length, length);

    [Theory]
    [InlineData("un robinet sur cinq attend", "un robinet sur cinq attend")]
    [InlineData("régie n’a contrôlé que 14", "régie n’a contrôlé que 14")]
    [InlineData("Association estime", "Association estime")]
    [InlineData("a contrôlé que 14", null)]
    [InlineData("attend encore son tour…", "attend encore son tour…")]
    [InlineData("attend encore son tour...", "attend encore son tour…")]
    [InlineData("obinet sur cinq", null)]
    public void Evidence_may_begin_behind_an_elision_and_end_with_three_points(string exact, string? found) => Assert.Equal(
        found,
        PassageLocator.Find(
            Articles.Source("L’Association estime qu’un robinet sur cinq attend encore son tour…. La régie n’a contrôlé que 14 réservoirs."),
            exact).Passage?.Span.Text.ToString());

    [Fact]
    public void Evidence_may_begin_with_the_mark_that_opens_a_further_paragraph_of_a_quotation()
    {
        var source = Articles.Source("“We came at dawn.\n\n“We left at noon,” Holt said.");

        Assert.Equal("1¶2", PassageLocator.Find(source, "“We left at noon").Passage?.Place);
        Assert.NotNull(PassageLocator.Find(source, "“at noon").Failure);
    }

    [Theory]
    [InlineData("We will not [sic] leave the quay")]
    [InlineData("[U]ntil the sheets are shown")]
    [InlineData("We will not [abandon] the quay")]
    public void Evidence_has_no_edits_but_words_left_out(string exact) => Assert.Null(PassageLocator.Find(Ferry, exact).Passage);

    [Theory]
    [InlineData("Zanzibar […] Camp Road")]
    [InlineData("Crews of the Dunmere ferry […] Zanzibar")]
    public void A_piece_that_the_source_has_not_is_the_one_that_is_told(string exact) =>
        Assert.IsType<WordsNotFound>(PassageLocator.Find(Ferry, exact).Failure);

    [Fact]
    public void Evidence_may_have_the_mark_of_a_further_paragraph_where_the_source_has_none()
    {
        var source = Articles.Source("We came at dawn.\n\nWe left at noon.");

        Assert.Equal("1¶1, 1¶2", PassageLocator.Find(source, "We came at dawn. “We left at noon").Passage?.Place);
        Assert.NotNull(PassageLocator.Find(source, "“We came at dawn").Failure);
    }
}
