using BriefingGen.Evidence.Checks.Quotes;
using BriefingGen.Evidence.Locating;

namespace BriefingGen.Evidence.Tests.Checks.Quotes;

/// <summary>What brackets may stand for, and when they stand for nothing.</summary>
public class EditsCheckTests
{
    [Theory]
    [InlineData("“We will not leave the quay.”", "[They] leave the quay")]
    [InlineData("“Not the crews leave the quay.”", "[They] leave the quay")]
    [InlineData("“The crews, not, leave the quay.”", "[They] leave the quay")]
    [InlineData("“Not leave the quay.”", "[To] leave the quay")]
    [InlineData("“We leave the quay but not today.”", "We leave the quay [at once]")]
    [InlineData("“We leave the quay today, or not.”", "We leave the quay [at once]")]
    [InlineData("“We leave the quay not", "We leave the quay [at once]")]
    [InlineData("We leave not", "We leave [at once]")]
    [InlineData("Not leave the quay", "[To] leave the quay")]
    [InlineData("“Not leave the quay,” Holt said, “until noon.”", "[To] leave the quay […] until noon")]
    [InlineData("“We stay,” Holt said, “until noon but not later.”", "We stay […] until noon [at best]")]
    [InlineData("Not leave the quay.\n\nWe wait until noon.", "[To] leave the quay […] until noon")]
    [InlineData("We stay here.\n\nWe wait until noon but not later.", "We stay […] until noon [at best]")]
    [InlineData("“They do not leave the quay.”", "[They] [all] leave the quay")]
    [InlineData("“We leave the quay but not today.”", "We leave the quay [at once] [today]")]
    public void Brackets_at_an_end_do_not_stand_for_a_negation_beside_the_words(string source, string text)
    {
        var found = QuotationLocator.Find(Articles.Source(source), text);

        Assert.Null(found.Passage);
        Assert.Equal(EditMisuse.ChangesNegation, Assert.IsType<EditMisused>(found.Failure).Misuse);
    }

    [Theory]
    [InlineData("“Not all the crews leave the quay.”", "[They] leave the quay")]
    [InlineData("“They do not. All leave the quay.”", "[Crews] leave the quay")]
    [InlineData("“They do not! All leave the quay.”", "[Crews] leave the quay")]
    [InlineData("“They do not? All leave the quay.”", "[Crews] leave the quay")]
    [InlineData("He did not say “leave the quay” then.", "[to] leave the quay")]
    [InlineData("He said “leave the quay”, not more.", "leave the quay [now]")]
    [InlineData("They do not.\n\nCrews leave the quay", "[All] leave the quay")]
    [InlineData("leave the quay\n\nNot they.", "leave the quay [now]")]
    [InlineData("leave the quay", "[to] leave the quay [now]")]
    [InlineData("“They do not leave the quay.”", "leave [all of] the quay")]
    [InlineData("“They do not leave the quay.”", "leave the quay [at once]")]
    [InlineData("“They leave the quay and never return.”", "[All] leave the quay")]
    [InlineData("“We leave the quay at the end of May, not later.”", "We leave the quay [at once]")]
    [InlineData("“We leave the quay but not today.”", "We [all] leave the quay")]
    public void Brackets_stand_for_what_is_said_further_off_or_elsewhere(string source, string text) =>
        Assert.NotNull(QuotationLocator.Find(Articles.Source(source), text).Passage);

    [Theory]
    [InlineData("We [never] leave the quay", EditMisuse.ChangesNegation)]
    [InlineData("We [may] leave the quay", EditMisuse.ChangesModal)]
    [InlineData("We [52] leave the quay", EditMisuse.ChangesFigure)]
    [InlineData("We leave the quay [with two boats]", EditMisuse.ChangesFigure)]
    public void Words_of_weight_are_not_put_in(string text, EditMisuse misuse) =>
        Assert.Equal(misuse, Assert.IsType<EditMisused>(QuotationLocator.Find(Articles.Source("“We leave the quay.”"), text).Failure).Misuse);

    [Theory]
    [InlineData("[W]e leave the quay", "[W]")]
    [InlineData("[w]e leave the quay", null)]
    [InlineData("We leave [the] quay", "[the]")]
    [InlineData("We leave [that] quay", null)]
    [InlineData("We leave the quay […] We stay", "[…]")]
    [InlineData("We leave the quay […] stay", null)]
    [InlineData("[…] leave the quay", null)]
    [InlineData("We leave the quay […]", null)]
    public void Brackets_that_change_nothing_are_told(string text, string? idle)
    {
        var passage = QuotationLocator.Find(Articles.Source("“We leave the quay. We stay here.”"), text).Passage!;

        Assert.Equal(idle, EditsCheck.Idle(passage, text).SingleOrDefault() is { } part ? text.Substring(part.Start, part.Length).Trim() : null);
    }
}
