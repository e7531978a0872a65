using BriefingGen.Briefs.Markup;
using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Notation;
using BriefingGen.Briefs.Yaml;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Shapes;

/// <summary>What a key wants, and how a node is read as it.</summary>
internal abstract class ValueShape<T>
    where T : class
{
    public abstract ValueForm Form { get; }

    /// <returns>None where the node is something else; then that was reported.</returns>
    public abstract T? Read(YamlNode node, ValuePosition place, ReadingContext context);
}

/// <summary>Where a value stands.</summary>
/// <param name="Key">The key it is under; for an entry of a list, the list's key. Sources and actors have their id there.</param>
/// <param name="Position">Its place in the list or mapping, counted from 0.</param>
internal readonly record struct ValuePosition(MappedText? Key, int Position)
{
    public string Name => Key?.Value ?? "";
}

/// <summary>A value that is written as a text, whatever the text must be.</summary>
internal abstract class TextShape<T> : ValueShape<T>
    where T : class
{
    public sealed override T? Read(YamlNode node, ValuePosition place, ReadingContext context)
    {
        switch (node)
        {
            case YamlScalar { Style: YamlScalarStyle.Plain } scalar when !MayBeQuoted && SmartQuotes.Inside(scalar.Value) is { } inside:
                context.Found.Add(YamlQuotesRule.Smart(scalar.Span, place.Name, inside));
                break;
            case YamlScalar scalar:
                return Read(scalar.Text, place, context);
            case YamlRefused:
            case var _ when node.Span == context.Explained:
                break;
            case YamlMapping { IsFlow: true, Entries: [{ Value: not YamlScalar { Span.Length: 0 } }, ..] }:
                context.Misshapen(node, "a text", $"write it behind the key: `{place.Name}: …`");
                break;
            case YamlSequence { IsFlow: true } or YamlMapping { IsFlow: true }:
                context.Found.Add(YamlBracketRule.Of(node.Span.FirstLine()));
                break;
            case YamlMapping mapping when TextWithColon.Find(mapping) is { } colon:
                context.Found.Add(mapping.Style == YamlMappingStyle.Pair ? YamlColonRule.InBrackets(colon) : YamlColonRule.Of(colon, place.Name));
                break;
            default:
                context.Misshapen(node, "a text", $"write it behind the key: `{place.Name}: …`");
                break;
        }

        context.IsDamaged = true;
        return null;
    }

    /// <summary>A text that is printed may stand in quotation marks of its own; a word, a date or a path has none.</summary>
    protected virtual bool MayBeQuoted => false;

    /// <summary>Stands in for a value that is missing, so that reading can go on; such a brief is never handed out.</summary>
    public abstract T Hole(TextSpan span);

    protected abstract T? Read(MappedText text, ValuePosition place, ReadingContext context);
}

/// <summary>A text without markup.</summary>
internal sealed class PlainShape : TextShape<MappedText>
{
    public override ValueForm Form => new TextForm("text");

    protected override bool MayBeQuoted => true;

    public override MappedText Hole(TextSpan span) => new(span with { Length = 0 });

    protected override MappedText Read(MappedText text, ValuePosition place, ReadingContext context) => text;
}

/// <summary>The path of a file; whether there is one is not asked here.</summary>
internal sealed class PathShape : TextShape<MappedText>
{
    public override ValueForm Form => Values.Plain.Form;

    public override MappedText Hole(TextSpan span) => Values.Plain.Hole(span);

    protected override MappedText Read(MappedText text, ValuePosition place, ReadingContext context) => text;
}

/// <summary>A paragraph with inline Markdown and citations.</summary>
internal sealed class ProseShape : TextShape<Prose>
{
    public override ValueForm Form => new TextForm("prose");

    protected override bool MayBeQuoted => true;

    public override Prose Hole(TextSpan span) => new(new MappedText(span with { Length = 0 }), [], []);

    protected override Prose Read(MappedText text, ValuePosition place, ReadingContext context)
    {
        var prose = ProseParser.ParseProse(text, context.Found);
        context.References.Cite(prose.Citations);
        context.References.Mention(MistypedCitations.Find(text));
        return prose;
    }
}

/// <summary>Paragraphs and lists with citations.</summary>
internal sealed class MarkdownShape : TextShape<MarkdownText>
{
    public override ValueForm Form => new TextForm("paragraphs");

    protected override bool MayBeQuoted => true;

    public override MarkdownText Hole(TextSpan span) => new(new MappedText(span with { Length = 0 }), [], []);

    protected override MarkdownText Read(MappedText text, ValuePosition place, ReadingContext context)
    {
        var markdown = ProseParser.ParseMarkdown(text, context.Found);
        context.References.Cite(markdown.Citations);
        context.References.Mention(MistypedCitations.Find(text));
        return markdown;
    }
}
