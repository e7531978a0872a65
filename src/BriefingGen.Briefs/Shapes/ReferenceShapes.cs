using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Notation;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Shapes;

/// <summary>A text that has the form of an id. <see cref="References"/> knows what it names and whether it is taken.</summary>
internal sealed class IdShape : TextShape<MappedText>
{
    public override ValueForm Form => FormOf("id");

    public override MappedText Placeholder(TextSpan span) => Values.Plain.Placeholder(span);

    /// <param name="name">What the id names: “id of a fact”.</param>
    public static PatternForm FormOf(string name) =>
        new(name, Identifier.Pattern, "An id has a-z, 0-9 and “-” only", UntypedScalars.Integer | UntypedScalars.Boolean);

    protected override MappedText? Read(MappedText text, ValuePosition place, ReadingContext context)
    {
        if (Identifier.IsIdentifier(text.Value))
            return text;
        context.Found.Add(IdFormRule.Of(text.Characters, Identifier.Suggest(text.Value)));
        context.IsDamaged = true;
        return null;
    }
}

/// <summary>The id of a fact of this brief.</summary>
internal sealed class FactReferenceShape : TextShape<MappedText>
{
    public override ValueForm Form => IdShape.FormOf("id of a fact");

    public override MappedText Placeholder(TextSpan span) => Values.Plain.Placeholder(span);

    protected override MappedText Read(MappedText text, ValuePosition place, ReadingContext context)
    {
        context.References.ReferToFact(text);
        return text;
    }
}

/// <summary>The id of a source of this brief.</summary>
internal sealed class SourceReferenceShape : TextShape<Written<Source>>
{
    public override ValueForm Form => IdShape.FormOf("id of a source");

    public override Written<Source> Placeholder(TextSpan span) =>
        throw new InvalidOperationException("No entry needs to name its source.");

    protected override Written<Source>? Read(MappedText text, ValuePosition place, ReadingContext context) =>
        context.Voices.Source(text.Value) is { } source ? new Written<Source>(source, text) : context.References.MissSource(text);
}

/// <summary>An actor's or source's id, or a name (CONTRACT.md §2, rule 5).</summary>
internal sealed class VoiceShape : TextShape<Voice>
{
    public override ValueForm Form => new TextForm("voice");

    public override Voice Placeholder(TextSpan span) => Voices.Named(new MappedText(span with { Length = 0 }));

    protected override Voice Read(MappedText text, ValuePosition place, ReadingContext context) =>
        context.Voices.Resolve(text, context.References);
}
