using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Shapes;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading;

/// <summary>Keys that say and ask the same wherever they stand.</summary>
internal static class SharedKeys
{
    public static readonly KeyHelp Id = new("A name to cite the entry by; only needed if something cites it.", "blue-helmets");

    public static readonly KeyHelp Evidence = new(
        "The words of the source that this rests on, exactly as they stand there; `[…]` may leave words out.",
        "killing 52 members of the Iranian opposition");

    public static readonly KeyHelp AccordingTo = new("Who says so.", "ncri") { Otherwise = "the source of the evidence" };

    public static readonly KeyHelp OnBehalfOf = new("In whose name they speak.", "committee");

    public static readonly KeyHelp Inferred = new(
        "Why you take this date, where the source does not state it; the reason is printed.",
        "13 August was a Wednesday in 2014.");

    public static readonly KeyHelp Response = new(
        "What those concerned answer, with its citation.", "The company said a fault caused it. [@fault]");

    public static readonly KeyHelp Note = new("A remark of yours, marked as the editor’s.", "The article gives no year.");

    public static readonly KeyHelp Status = new("How well it is established.", "alleged");

    public static readonly KeyHelp Waive =
        new("Findings that you accept for this entry, each with the reason; they are printed.");

    public static readonly KeyHelp Source = new("The id of the source to look in.", "ncri") { Otherwise = "the only source, or the only one that has the words" };

    public static readonly KeyHelp Exact = new(
        "The words, exactly as they stand in the source.", "killing 52 members of the Iranian opposition");

    public static readonly KeyHelp Prefix = new("Words just before, where `exact` stands more than once.", "the attack");

    public static readonly KeyHelp Suffix = new("Words just behind, where `exact` stands more than once.", "of the camp");

    /// <summary>The reason for an inferred date needs the date.</summary>
    public static void CheckInferred(MappingValues values, Key inferred, Key date)
    {
        if (values.IsComplete && values.KeyOf(inferred) is { } reason && !values.Has(date))
            values.Context.Found.Add(InferredWithoutDateRule.Of(reason));
    }

    /// <summary>A demand or timeline entry rests on its evidence, or on what its text cites.</summary>
    public static void CheckCited(MappingValues values, Key evidence, Key text, Prose prose)
    {
        if (values.IsComplete && values.Has(text) && !values.Has(evidence) && prose.Citations.IsEmpty)
        {
            values.Miss(
                "`evidence`, or a citation in its text",
                "add `evidence: …`, the words in the source, or `[@id]` at the end of `text`");
        }
    }

    /// <summary>Who accuses is said by the editor, and by nobody else.</summary>
    public static void CheckAccuser(MappingValues values, Written<FactStatus>? status, Key accordingTo)
    {
        if (values.IsComplete && status is { Value: FactStatus.Alleged, Text: { } alleged } && !values.Has(accordingTo))
            values.Context.Found.Add(AccuserMissingRule.Of(alleged.Characters, values.Context.Voices.OnlySource?.Id.Value));
    }
}

internal static class WaiverReader
{
    private static readonly MappingShape Shape = new("a waiver");
    private static readonly RequiredKey<MappedText> Code = Shape.Required("code", Values.Id,
        new("The finding, as it is named in brackets when it is reported.", "figure-not-found"));
    private static readonly RequiredKey<MappedText> Because = Shape.Required("because", Values.Plain,
        new("Your reason; it is printed.", "The figure stands in the headline."));

    public static readonly ValueShape<Waiver> Value =
        Shape.As(values => new Waiver(values.Span, values.Get(Code), values.Get(Because)));
}

internal static class InferredWithoutDateRule
{
    public static readonly Rule Rule = new(
        "inferred-without-date",
        Severity.Error,
        Waivable: false,
        "a reason for an inferred date stands where there is no date",
        """
        `inferred` says why a date is what it is, where the source does not give all of it. It belongs beside a `date`.
        """);

    public static Diagnostic Of(TextSpan inferred) =>
        new(Rule, "this gives the reason for a date, and there is no date", new Label(inferred))
        {
            Help = ["add the date: `date: 2014-08-13`"],
        };
}

internal static class AccuserMissingRule
{
    public static readonly Rule Rule = new(
        "accuser-missing",
        Severity.Error,
        Waivable: false,
        "an accusation does not say who makes it",
        """
        `alleged` means that somebody is accused of a wrong. Then the page must say who accuses, and that is not left to a
        default:

        ```yaml
        status: alleged
        according-to: ncri
        ```
        """);

    public static Diagnostic Of(TextSpan status, string? publisher) =>
        new(Rule, "“alleged” needs to say by whom", new Label(status))
        {
            Help = [$"`according-to: {publisher ?? "…"}`"],
        };
}
