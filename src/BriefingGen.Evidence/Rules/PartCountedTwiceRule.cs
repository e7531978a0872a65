using BriefingGen.Briefs.Model;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Rules;

internal static class PartCountedTwiceRule
{
    public static readonly Rule Rule = new(
        "part-counted-twice",
        Severity.Error,
        Waivable: true,
        "a part is added to the whole that it belongs to, or is larger than it",
        """
        “Seven residents including six women” are seven, not thirteen: what is `part-of` another fact is in it already. A part cannot be
        larger than its whole either.
        """);

    public static Diagnostic Of(MappedText sum, Fact part, Fact whole) =>
        new(Rule, $"“{part.Label.Value}” is part of “{whole.Label.Value}” (`part-of`); this sum counts it twice", new Label(sum.Span))
        {
            Related = [new Label(part.Span)],
            Help = ["leave the part out of the sum"],
        };

    public static Diagnostic Larger(Fact part, Fact whole) =>
        new(Rule, $"“{part.Value.Value}” is more than “{whole.Value.Value}”, of which it is a part", new Label(part.Value.Span))
        {
            Related = [new Label(whole.Value.Span)],
            Help = ["correct one of the two, or remove `part-of`"],
        };
}
