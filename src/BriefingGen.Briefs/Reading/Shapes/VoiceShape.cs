using BriefingGen.Briefs.Model;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading.Shapes;

/// <summary>An actor's or source's id, or a name (BRIEF.md §2, rule 5).</summary>
internal sealed class VoiceShape : TextShape<Voice>
{
    public override ValueForm Form => new TextForm("voice");

    public override Voice Hole(TextSpan span) => Voices.Named(new MappedText(span with { Length = 0 }));

    protected override Voice Read(MappedText text, Place place, ReadingContext context) =>
        context.Voices.Resolve(text, context.References);
}
