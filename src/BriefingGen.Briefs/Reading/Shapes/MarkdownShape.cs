using BriefingGen.Briefs.Markup;
using BriefingGen.Briefs.Model;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading.Shapes;

/// <summary>Paragraphs and lists with citations.</summary>
internal sealed class MarkdownShape : TextShape<MarkdownText>
{
    public override ValueForm Form => new TextForm("paragraphs");

    protected override bool MayBeQuoted => true;

    public override MarkdownText Hole(TextSpan span) => new(new MappedText(span with { Length = 0 }), [], []);

    protected override MarkdownText Read(MappedText text, Place place, ReadingContext context)
    {
        var markdown = ProseParser.ParseMarkdown(text, context.Found);
        context.References.Cite(markdown.Citations);
        context.References.Mention(MistypedCitations.Find(text));
        return markdown;
    }
}
