using BriefingGen.Briefs.Markup;
using BriefingGen.Briefs.Model;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading.Shapes;

/// <summary>A paragraph with inline Markdown and citations.</summary>
internal sealed class ProseShape : TextShape<Prose>
{
    public override ValueForm Form => new TextForm("prose");

    protected override bool MayBeQuoted => true;

    public override Prose Hole(TextSpan span) => new(new MappedText(span with { Length = 0 }), [], []);

    protected override Prose Read(MappedText text, Place place, ReadingContext context)
    {
        var prose = ProseParser.ParseProse(text, context.Found);
        context.References.Cite(prose.Citations);
        context.References.Mention(MistypedCitations.Find(text));
        return prose;
    }
}
