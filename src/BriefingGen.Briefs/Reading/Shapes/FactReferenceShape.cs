using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading.Shapes;

/// <summary>The id of a fact of this brief.</summary>
internal sealed class FactReferenceShape : TextShape<MappedText>
{
    public override ValueForm Form => IdShape.FormOf("id of a fact");

    public override MappedText Hole(TextSpan span) => Values.Plain.Hole(span);

    protected override MappedText Read(MappedText text, Place place, ReadingContext context)
    {
        context.References.ReferToFact(text);
        return text;
    }
}
