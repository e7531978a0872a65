using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading.Shapes;

/// <summary>A text without markup.</summary>
internal sealed class PlainShape : TextShape<MappedText>
{
    public override ValueForm Form => new TextForm("text");

    protected override bool MayBeQuoted => true;

    public override MappedText Hole(TextSpan span) => new(span with { Length = 0 });

    protected override MappedText Read(MappedText text, Place place, ReadingContext context) => text;
}
