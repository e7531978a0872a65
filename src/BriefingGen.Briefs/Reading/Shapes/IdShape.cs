using BriefingGen.Briefs.Markup;
using BriefingGen.Briefs.Rules;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading.Shapes;

/// <summary>A text that has the form of an id; what it names, or whether it is free, the references know.</summary>
internal sealed class IdShape : TextShape<MappedText>
{
    public override ValueForm Form => FormOf("id");

    public override MappedText Hole(TextSpan span) => Values.Plain.Hole(span);

    /// <param name="name">What the id names: “id of a fact”.</param>
    public static PatternForm FormOf(string name) =>
        new(name, Identifier.Pattern, "An id has a-z, 0-9 and “-” only", UntypedScalars.Integer | UntypedScalars.Boolean);

    protected override MappedText? Read(MappedText text, Place place, ReadingContext context)
    {
        if (Identifier.IsIdentifier(text.Value))
            return text;
        context.Found.Add(IdFormRule.Of(text.Characters, Identifier.Suggest(text.Value)));
        context.IsDamaged = true;
        return null;
    }
}
