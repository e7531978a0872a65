using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Reading.Shapes;
using BriefingGen.Briefs.Rules;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading;

/// <summary>The other side of a fact: `{fact: id}`, or evidence with a voice and a clause of its own.</summary>
internal static class OtherSideReader
{
    private static readonly MappingShape Shape = new("another side", shortFor: "exact");
    private static readonly OptionalKey<MappedText> Fact = Shape.Optional("fact", Values.Fact,
        new("The fact that tells the other side.", "toll-un"));
    private static readonly OptionalKey<Written<Source>> Source = Shape.Optional("source", Values.Source, SharedHelp.Source);
    private static readonly OptionalKey<MappedText> Exact = Shape.Optional("exact", Values.Plain, SharedHelp.Exact);
    private static readonly OptionalKey<MappedText> Prefix = Shape.Optional("prefix", Values.Plain, SharedHelp.Prefix);
    private static readonly OptionalKey<MappedText> Suffix = Shape.Optional("suffix", Values.Plain, SharedHelp.Suffix);
    private static readonly ListKey<Voice> AccordingTo = Shape.OneOrMany("according-to", Values.Voice, "voice",
        SharedHelp.AccordingTo);
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
