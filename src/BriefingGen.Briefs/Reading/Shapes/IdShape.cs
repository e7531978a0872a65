using BriefingGen.Briefs.Markup;
using BriefingGen.Briefs.Rules;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading.Shapes;

/// <summary>A text that has the form of an id; what it names, or whether it is free, the references know.</summary>
internal sealed class IdShape : TextShape<MappedText>
{
    public override MappedText Hole(TextSpan span) => Values.Plain.Hole(span);

    protected override MappedText? Read(MappedText text, Place place, ReadingContext context)
    {
        if (Identifier.IsIdentifier(text.Value))
            return text;
        context.Found.Add(IdFormRule.Of(text.Span, Identifier.Suggest(text.Value)));
        context.IsDamaged = true;
        return null;
    }
}
