using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;

namespace BriefingGen.Evidence.Tests.Locating;

public class QuotationLocatorTests
{
    private const string Ziegler =
        "We in the United Nations Advisory Committee of the UN Human Rights Council have two demand [sic]: Firstly, we want "
        + "the United Nations to launch a credible international investigation into the massacre in Camp Ashraf which left "
        + "tens killed. Secondly we demand that the UN Blue Helmets provide protection for the residents of Camp Liberty "
        + "whose life are [sic] in danger daily.";

    private static readonly ArchivedSource Ferry = Articles.Source(Articles.Ferry);

    [Fact]
    public void The_seeds_quotation_is_word_for_word_with_two_sics_and_no_extract()
    {
        var found = QuotationLocator.Find(Articles.Seed(), Ziegler);
        Assert.Equal(Verdict.Verbatim, found.Verdict);
        Assert.True(found.IsQuoted);
        Assert.False(found.IsExtract);
        Assert.Equal("1¶10", found.Passage!.Place);
        Assert.Equal("Matched Sic Matched Sic Matched", Kinds(found));
        Assert.EndsWith("in danger daily.", found.Passage.Span.Text.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("We can’t wait.", Verdict.Verbatim, "Matched")]
    [InlineData("We can't wait.", Verdict.VerbatimAfterTypography, "Matched")]
    [InlineData("We can't [sic] wait", Verdict.VerbatimAfterTypography, "Matched Sic Matched")]
    [InlineData("until the sheets are shown", Verdict.VerbatimAfterTypography, "Matched")]
    [InlineData("We will not leave the quay […] until the sheets", Verdict.Verbatim, "Matched Ellipsis Matched")]
    [InlineData("We will […] leave", Verdict.Edited, "Matched Ellipsis Matched")]
    [InlineData("We will not leave [North Pier] the quay", Verdict.Edited, "Matched Insertion Matched")]
    [InlineData("We will not leave [North Pier]", Verdict.Edited, "Matched Insertion")]
    [InlineData("[The crews] will not leave the quay", Verdict.Edited, "Insertion Matched")]
    [InlineData("We will not [abandon] the quay", Verdict.Edited, "Matched Replacement Matched")]
    [InlineData("[U]ntil the sheets are shown", Verdict.Edited, "CaseChange Matched")]
    [InlineData("[w]e can’t [sic] wait", Verdict.Edited, "CaseChange Matched Sic Matched")]
    [InlineData("will not leave the quay[s]", Verdict.Edited, "Matched Insertion")]
    [InlineData("[…] not leave the quay […]", Verdict.Edited, "Ellipsis Matched Ellipsis")]
    [InlineData("We can’t [كذا] wait", Verdict.Verbatim, "Matched Sic Matched")]
    [InlineData("We can’t [کذا] wait", Verdict.Verbatim, "Matched Sic Matched")]
    [InlineData("We will not [a] leave the quay", Verdict.Edited, "Matched Insertion Matched")]
    [InlineData("We will not leave the quay [T]", Verdict.Edited, "Matched Insertion")]
    [InlineData("We will not leave [the crew, too] the quay", Verdict.Edited, "Matched Insertion Matched")]
    [InlineData("until the [papers] to us", Verdict.Edited, "Matched Replacement Matched")]
    public void Edits_become_typed_parts(string text, Verdict verdict, string parts)
    {
        var found = QuotationLocator.Find(Ferry, text);
        Assert.Equal((verdict, parts), (found.Verdict, Kinds(found)));
        Assert.Equal(text, string.Concat(found.Passage!.Parts.Select(part => text.Substring(part.Start, part.Length))));
    }

    [Theory]
    [InlineData("We will leave the quay", Verdict.Altered)]
    [InlineData("We shall not leave the quay", Verdict.Altered)]
    [InlineData("We will not leave the quay … until", Verdict.Altered)]
    [InlineData("[sic] We will not leave", Verdict.Altered)]
    [InlineData("We will not leave […] [sic] until", Verdict.Altered)]
    [InlineData("We [the crews of the Dunmere ferry] will not leave", Verdict.Altered)]
    [InlineData("We will [go] shown to us", Verdict.Altered)]
    [InlineData("We will not leave [sic] until the sheets", Verdict.Altered)]
    [InlineData("We can", Verdict.NotFound)]
    [InlineData("We will not leave the quay called the claim", Verdict.Spliced)]
    [InlineData("until the sheets are shown […] We will not leave", Verdict.Spliced)]
    [InlineData("The moon is made of cheese", Verdict.NotFound)]
    [InlineData("[…]", Verdict.NotFound)]
    [InlineData("", Verdict.NotFound)]
    [InlineData("[", Verdict.NotFound)]
    [InlineData("We will not leave [!] the quay", Verdict.Altered)]
    [InlineData("[W]e will [never] not leave the quay", Verdict.Altered)]
    [InlineData("until [papers] to us", Verdict.Altered)]
    [InlineData("until the [sic] are shown", Verdict.Altered)]
    [InlineData("We [a b c d] will not leave the quay", Verdict.Altered)]
    [InlineData("We will not leave the quay [N]’", Verdict.Altered)]
    public void What_is_not_in_the_source_never_passes(string text, Verdict verdict)
    {
        var found = QuotationLocator.Find(Ferry, text);
        Assert.Equal(verdict, found.Verdict);
        Assert.Null(found.Passage);
        Assert.NotNull(found.Failure);
    }

    [Fact]
    public void Brackets_that_the_source_has_itself_are_no_edits()
    {
        var source = Articles.Source("He wrote: “They [the crews] went […] to see the the [sic] harbour.”");
        Assert.Equal(Verdict.Verbatim, QuotationLocator.Find(source, "They [the crews] went […] to see the the [sic] harbour.").Verdict);
        var mixed = QuotationLocator.Find(source, "They [the crews] went […] to [sic] see the the [sic] harbour.");
        Assert.Equal((Verdict.Verbatim, "Matched Matched Matched Matched Matched Sic Matched Matched Matched"), (mixed.Verdict, Kinds(mixed)));
    }

    [Theory]
    [InlineData("We will not leave the quay […] until the sheets", "Orla Holt said")]
    [InlineData("We will not leave the quay, […] until the sheets", "Orla Holt said")]
    [InlineData("We will not leave the quay. […] until the sheets", "Orla Holt said")]
    [InlineData("We will not leave […] until the sheets", null)]
    [InlineData("We will not leave the quay […] sheets are shown", null)]
    public void An_attribution_left_out_is_told_from_words_left_out(string text, string? said) =>
        Assert.Equal(said, QuotationLocator.Find(Ferry, text).Passage!.Parts.OfType<Ellipsis>().Single().Interruption?.Text.ToString());

    [Theory]
    [InlineData("We will not leave the quay", false)]
    [InlineData("We will not leave the quay,", false)]
    [InlineData("We will not leave the quay.", false)]
    [InlineData("We will not leave", true)]
    [InlineData("an invention", false)]
    [InlineData("an invention.", false)]
    [InlineData("We can’t wait.", true)]
    [InlineData("until the sheets are shown to us. We can’t wait.", false)]
    [InlineData("Traffic leaves Camp Road at noon.", false)]
    [InlineData("Camp Road at noon.", true)]
    [InlineData("an invention,", false)]
    [InlineData("We can’t wait,", true)]
    public void A_comma_or_full_stop_before_a_closing_mark_makes_no_extract(string text, bool isExtract)
    {
        var found = QuotationLocator.Find(Ferry, text);
        Assert.NotNull(found.Passage);
        Assert.Equal(isExtract, found.IsExtract);
    }

    [Theory]
    [InlineData("We will not leave.")]
    [InlineData("Traffic leaves Camp Road.")]
    public void A_full_stop_that_cuts_a_sentence_short_is_no_typography(string text) =>
        Assert.Equal(Verdict.Altered, QuotationLocator.Find(Ferry, text).Verdict);

    [Fact]
    public void Of_two_places_the_one_in_quotation_marks_is_taken()
    {
        var source = Articles.Source("Guild: no sheet was altered\n\nThe Guild said no sheet was altered.\n\n“no sheet was altered”, it said.");
        var found = QuotationLocator.Find(source, "no sheet was altered");
        Assert.Equal("1¶3", found.Passage!.Place);
        Assert.Equal(["1¶1", "1¶2"], found.OtherPlaces.Select(place => place.Place));
        Assert.True(found.IsQuoted);

        var introduction = PassageLocator.Find(source, "Guild said").Passage;
        var unquoted = Articles.Source("Guild: no sheet was altered\n\nThe Guild said no sheet was altered.\n\nno sheet was altered");
        Assert.Equal("1¶1", QuotationLocator.Find(unquoted, "no sheet was altered").Passage!.Place);
        Assert.Equal("1¶2", QuotationLocator.Find(unquoted, "no sheet was altered", introduction).Passage!.Place);
    }

    [Fact]
    public void Of_two_places_the_one_behind_its_introduction_is_taken_but_rather_one_in_quotation_marks()
    {
        var near = Articles.Source("no sheet was altered\n\nThe Guild said:\n\nno sheet was altered");
        var quoted = Articles.Source("The Guild said:\n\nno sheet was altered\n\nRain came.\n\n“no sheet was altered”");

        Assert.Equal("1¶3", QuotationLocator.Find(near, "no sheet was altered", PassageLocator.Find(near, "Guild said").Passage).Passage!.Place);
        Assert.Equal("1¶4", QuotationLocator.Find(quoted, "no sheet was altered", PassageLocator.Find(quoted, "Guild said").Passage).Passage!.Place);
    }

    [Fact]
    public void A_mark_inside_a_quotation_is_no_mark_of_a_further_paragraph_where_the_source_has_it() =>
        Assert.NotNull(QuotationLocator.Find(Articles.Source("He said: ‘One. “Two” three.’"), "One. “Two” three.").Passage);

    [Fact]
    public void Words_outside_quotation_marks_are_found_and_said_to_be_outside()
    {
        var found = QuotationLocator.Find(Articles.Seed(), "called on the United Nation [sic] to station Blue Helmets");
        Assert.Equal(Verdict.Verbatim, found.Verdict);
        Assert.False(found.IsQuoted);
    }

    [Theory]
    [InlineData("“We can’t wait.”", true)]
    [InlineData("\"We can’t wait.\"", true)]
    [InlineData(" “We can’t wait.” ", true)]
    [InlineData("We can’t wait.", false)]
    public void Outer_quotation_marks_are_seen_and_not_compared(string text, bool hasMarks)
    {
        var found = QuotationLocator.Find(Ferry, text);
        Assert.Equal(hasMarks, found.HasOuterMarks);
        Assert.Equal(Verdict.Verbatim, found.Verdict);
        Assert.Equal("We can’t wait.", text.Substring(found.Start, found.Length));
        Assert.Equal((found.Start, found.Length), (found.Passage!.Parts[0].Start, found.Passage.Parts[0].Length));
    }

    [Fact]
    public void Failures_point_into_the_text_as_typed()
    {
        var found = QuotationLocator.Find(Articles.Seed(), "“" + Ziegler.Replace("two demand [sic]", "two demands", StringComparison.Ordinal) + "”");
        var difference = Assert.Single(Assert.IsType<WordsDiffer>(found.Failure).Closest.Differences);
        Assert.Equal("demand", difference.Source.Text.ToString());
        Assert.Equal(Ziegler.IndexOf("demand", StringComparison.Ordinal) + 1, difference.Start);
        Assert.Equal("demands".Length, difference.Length);
    }

    [Theory]
    [InlineData("We [the committee] have four demand", EditMisuse.ReplacesTooMany, false)]
    [InlineData("We [the committee] have two demand", EditMisuse.ReplacesTooMany, true)]
    [InlineData("We in the [great and good and free] United Nations", EditMisuse.TooManyWords, true)]
    [InlineData("[sic] We in the United Nations", EditMisuse.SicAfterNothing, true)]
    public void A_misused_edit_is_named(string text, EditMisuse misuse, bool isNamed)
    {
        var failure = QuotationLocator.Find(Articles.Seed(), text).Failure;
        Assert.Equal(isNamed, failure is EditMisused found && found.Misuse == misuse);
    }

    [Theory]
    [InlineData("Il a dit : « n’avons rien vu hier ».", "[N]’avons rien vu hier", "CaseChange Matched")]
    [InlineData("He wrote: “The men, women and children left.”", "The [people] children left.", "Matched Replacement Matched")]
    public void Brackets_change_a_letter_or_stand_for_three_words(string source, string text, string parts) =>
        Assert.Equal(parts, Kinds(QuotationLocator.Find(Articles.Source(source), text)));

    [Theory]
    [InlineData(300, true)]
    [InlineData(301, false)]
    public void A_quotation_leaves_out_no_more_than_evidence_does(int length, bool isFound)
    {
        var source = Articles.Source("“first " + new string('a', length - 2) + " last”");
        Assert.Equal(isFound, QuotationLocator.Find(source, "first […] last").Passage is not null);
    }

    [Theory]
    [InlineData("“We will stay,” Holt said on the quay that day to all of us, “until noon.”", "Holt said on the quay that day to all of us")]
    [InlineData("“We will stay,” Holt said on the quay that day to all of us there, “until noon.”", "Holt said on the quay that day to all of us there")]
    [InlineData("“We will stay,” Holt said on the quay that day to all of us there too, “until noon.”", null)]
    [InlineData("“We will stay,” said the “Heron” crew, “until noon.”", null)]
    [InlineData("“We will stay.” “until noon.”", null)]
    [InlineData("“We will stay” Holt said, “until noon.”", "Holt said")]
    [InlineData("“We will stay”曰“until noon.”", "曰")]
    public void An_attribution_is_short_and_has_no_marks_in_it(string source, string? said) =>
        Assert.Equal(
            said,
            QuotationLocator.Find(Articles.Source(source), "We will stay […] until noon").Passage!
                .Parts.OfType<Ellipsis>().Single().Interruption?.Text.ToString());

    private static string Kinds(Quotation found) => string.Join(' ', found.Passage!.Parts.Select(part => part.GetType().Name));
}
