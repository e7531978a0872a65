using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Shapes;
using BriefingGen.Briefs.Yaml;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading;

internal static class FactReader
{
    private static readonly MappingShape Shape = new("a fact");
    private static readonly OptionalKey<MappedText> Id = Shape.Optional("id", Values.Id, SharedKeys.Id);
    private static readonly RequiredKey<MappedText> Label = Shape.Required("label", Values.Plain,
        new("What the fact is about, in a word or two.", "Killed"));
    private static readonly RequiredKey<MappedText> Text = Shape.Required("value", Values.Plain,
        new("What is reported.", "52 members of the PMOI/MEK"));
    private static readonly OptionalKey<MappedText> Sentence = Shape.Optional("sentence", Values.Plain,
        new("The same as a clause in the past tense, from which the summary is composed.",
            "52 members of the PMOI/MEK were killed in the attack")
        { Otherwise = "the summary does not tell it" });
    private static readonly ListKey<TextQuoteSelector> Evidence =
        Shape.OneOrMany("evidence", SelectorReader.Value, "passage", SharedKeys.Evidence, isRequired: true);
    private static readonly OptionalKey<Written<FactStatus>> Status = Shape.Optional("status", Values.Status,
        SharedKeys.Status with { Default = "reported" });
    private static readonly ListKey<Voice> AccordingTo = Shape.OneOrMany("according-to", Values.Voice, "voice",
        SharedKeys.AccordingTo);
    private static readonly OptionalKey<Written<EdtfDate>> Date = Shape.Optional("date", Values.Date,
        new("When it happened.", "2013-09-01"));
    private static readonly OptionalKey<Prose> Inferred = Shape.Optional("inferred", Values.Prose, SharedKeys.Inferred);
    private static readonly OptionalKey<Written<EdtfDate>> AsOf = Shape.Optional("as-of", Values.Date,
        new("The day up to which it holds.", "2031-03-14"));
    private static readonly ListKey<OtherSide> ContradictedBy =
        Shape.OneOrMany("contradicted-by", OtherSideReader.Value, "other side",
            new("Who says otherwise: another fact of this brief, or a passage.", "{fact: toll-un}"));
    private static readonly ListKey<OtherSide> Differs = Shape.OneOrMany("differs", OtherSideReader.Value, "other side",
        new("Where it is put otherwise without a contradiction.", "{according-to: ziegler, exact: which left tens killed}"));
    private static readonly ListKey<OtherSide> CorrectedBy = Shape.OneOrMany("corrected-by", OtherSideReader.Value, "other side",
        new("What replaces it, where it was withdrawn.", "{fact: penalty}"));
    private static readonly OptionalKey<MappedText> Derived = Shape.Optional("derived", Values.Plain,
        new("The sum by which you reached the value, from figures in the evidence.", "11 - 3"));
    private static readonly OptionalKey<MappedText> PartOf = Shape.Optional("part-of", Values.Fact,
        new("The fact that this one is a part of.", "abducted"));
    private static readonly OptionalKey<MappedText> Group = Shape.Optional("group", Values.Plain,
        new("A heading over neighbouring facts that have the same.", "People"));
    private static readonly OptionalKey<Prose> Response = Shape.Optional("response", Values.Prose, SharedKeys.Response);
    private static readonly OptionalKey<Prose> Note = Shape.Optional("note", Values.Prose, SharedKeys.Note);
    private static readonly ListKey<Waiver> Waive = Shape.List("waive", WaiverReader.Value, "waiver", SharedKeys.Waive);

    public static readonly ValueShape<Fact> Value = Shape
        .With(
            new KeyNeeds(Status, "alleged", AccordingTo),
            new KeyNeeds(Status, "disputed", ContradictedBy),
            new KeyNeeds(Inferred, null, Date))
        .As(Read);

    private static Fact Read(MappingValues values)
    {
        var fact = new Fact
        {
            Span = values.Span,
            Position = values.Place.Position,
            Id = values.Get(Id),
            Label = values.Get(Label),
            Value = values.Get(Text),
            Sentence = values.Get(Sentence),
            Evidence = values.Get(Evidence),
            Status = values.Get(Status) ?? new(FactStatus.Reported, null),
            AccordingTo = values.Get(AccordingTo),
            Date = values.Get(Date),
            Inferred = values.Get(Inferred),
            AsOf = values.Get(AsOf),
            ContradictedBy = values.Get(ContradictedBy),
            Differs = values.Get(Differs),
            CorrectedBy = values.Get(CorrectedBy),
            Derived = values.Get(Derived),
            PartOf = values.Get(PartOf),
            Group = values.Get(Group),
            Response = values.Get(Response),
            Note = values.Get(Note),
            Waive = values.Get(Waive),
        };
        if (values.IsComplete)
            ReportGaps(values, fact);
        return fact;
    }

    private static void ReportGaps(MappingValues values, Fact fact)
    {
        var found = values.Context.Found;
        SharedKeys.CheckAccuser(values, fact.Status, AccordingTo);
        if (fact.Status is { Value: FactStatus.Disputed, Text: { } disputed } && !values.Has(ContradictedBy))
            found.Add(OneSidedDisputeRule.Of(disputed.Characters));
        SharedKeys.CheckInferred(values, Inferred, Date);
    }
}

internal static class OneSidedDisputeRule
{
    public static readonly Rule Rule = new(
        "one-sided-dispute",
        Severity.Error,
        Waivable: false,
        "a disputed fact does not say who disputes it",
        """
        `disputed` means that there are two accounts, and both are cited. Name the other one: a fact of this brief, or the
        words in a source.

        ```yaml
        status: disputed
        contradicted-by: {fact: toll-un}
        ```

        A less exact number is no dispute: use `differs`.
        """);

    public static Diagnostic Of(TextSpan status) =>
        new(Rule, "who disputes this, and in which words?", new Label(status))
        {
            Help = ["`contradicted-by: {fact: …}` or a passage"],
        };
}

/// <summary>The other side of a fact: `{fact: id}`, or evidence with a voice and a clause of its own.</summary>
internal static class OtherSideReader
{
    private static readonly MappingShape Shape = new("another side", shortFor: "exact");
    private static readonly OptionalKey<MappedText> Fact = Shape.Optional("fact", Values.Fact,
        new("The fact that tells the other side.", "toll-un"));
    private static readonly OptionalKey<Written<Source>> Source = Shape.Optional("source", Values.Source, SharedKeys.Source);
    private static readonly OptionalKey<MappedText> Exact = Shape.Optional("exact", Values.Plain, SharedKeys.Exact);
    private static readonly OptionalKey<MappedText> Prefix = Shape.Optional("prefix", Values.Plain, SharedKeys.Prefix);
    private static readonly OptionalKey<MappedText> Suffix = Shape.Optional("suffix", Values.Plain, SharedKeys.Suffix);
    private static readonly ListKey<Voice> AccordingTo = Shape.OneOrMany("according-to", Values.Voice, "voice",
        SharedKeys.AccordingTo);
    private static readonly OptionalKey<MappedText> Sentence = Shape.Optional("sentence", Values.Plain,
        new("The same as a clause, for the composed summary.", "“tens” were killed"));

    public static readonly ValueShape<OtherSide> Value = Shape
        .With(new AnyKey([Fact, Exact]), new KeyAlone(Fact, [Source, Exact, Prefix, Suffix, AccordingTo, Sentence]))
        .As(Read);

    private static OtherSide? Read(MappingValues values)
    {
        var passage = new OtherPassage(
            values.Span,
            new TextQuoteSelector(values.Span, values.Get(Source), values.Get(Exact), values.Get(Prefix), values.Get(Suffix)),
            values.Get(AccordingTo),
            values.Get(Sentence));
        if (values.Get(Fact) is { } fact)
        {
            if (Shape.Keys.FirstOrDefault(key => key != Fact && values.Has(key)) is { } extra)
            {
                values.Context.Found.Add(WrongShapeRule.Says(
                    values.KeyOf(extra)!.Value,
                    $"`{extra.Name}` cannot stand beside `fact`: the fact has its own words and voice",
                    $"remove `{extra.Name}`"));
            }

            return new OtherFact(values.Span, fact);
        }

        if (values.Has(Exact))
            return passage;
        if (values.IsComplete)
            values.Miss("`fact` or `exact`", "`{fact: …}`, or the words in the source");
        return null;
    }
}
