using BriefingGen.Briefs.Model;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading.Shapes;

/// <summary>The id of a source of this brief.</summary>
internal sealed class SourceReferenceShape : TextShape<Written<Source>>
{
    public override ValueForm Form => IdShape.FormOf("id of a source");

    public override Written<Source> Hole(TextSpan span) =>
        throw new InvalidOperationException("No entry needs to name its source.");

    protected override Written<Source>? Read(MappedText text, Place place, ReadingContext context) =>
        context.Voices.Source(text.Value) is { } source ? new Written<Source>(source, text) : context.References.MissSource(text);
}
