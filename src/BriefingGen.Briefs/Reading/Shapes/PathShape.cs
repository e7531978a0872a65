using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading.Shapes;

/// <summary>The path of a file; whether there is one is not asked here.</summary>
internal sealed class PathShape : TextShape<MappedText>
{
    public override ValueForm Form => Values.Plain.Form;

    public override MappedText Hole(TextSpan span) => Values.Plain.Hole(span);

    protected override MappedText Read(MappedText text, Place place, ReadingContext context) => text;
}
