using BriefingGen.Briefs.Markup;
using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Notation;
using BriefingGen.Briefs.Yaml;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Shapes;

/// <summary>The kind of value a key takes, and how a node is read as such a value.</summary>
internal abstract class ValueShape<T>
    where T : class
{
    public abstract ValueForm Form { get; }

    /// <returns>Null if the node is something else; this has been reported.</returns>
    public abstract T? Read(YamlNode node, ValuePosition place, ReadingContext context);
}

/// <summary>Where a value is.</summary>
/// <param name="Key">The key it is under; for an entry of a list, the list's key; for a source or actor, its id.</param>
/// <param name="Position">Its index in the list or mapping, counted from 0.</param>
internal readonly record struct ValuePosition(MappedText? Key, int Position)
{
    public string Name => Key?.Value ?? "";
}

/// <summary>A value that is written as a text.</summary>
internal abstract class TextShape<T> : ValueShape<T>
    where T : class
{
    public sealed override T? Read(YamlNode node, ValuePosition place, ReadingContext context)
    {
        switch (node)
        {
            case YamlScalar { Style: YamlScalarStyle.Plain } scalar
                when !MayBeQuoted && SmartQuotes.Inside(scalar.Value) is { } inside:
                context.Found.Add(YamlQuotesRule.Smart(scalar.Span, place.Name, inside));
                break;
            case YamlScalar scalar:
                return Read(scalar.Text, place, context);
            case YamlRefused:
            case var _ when node.Span == context.Explained:
                break;
            case YamlMapping { IsFlow: true, Entries: [{ Value: not YamlScalar { Span.Length: 0 } }, ..] }:
                context.Misshapen(node, "a text", $"write it after the key: `{place.Name}: …`");
                break;
            case YamlSequence { IsFlow: true } or YamlMapping { IsFlow: true }:
                context.Found.Add(YamlBracketRule.Of(node.Span.FirstLine()));
                break;
            case YamlMapping mapping when TextWithColon.Find(mapping) is { } colon:
                context.Found.Add(mapping.Style == YamlMappingStyle.Pair
                    ? YamlColonRule.InBrackets(colon)
                    : YamlColonRule.Of(colon, place.Name));
                break;
            default:
                context.Misshapen(node, "a text", $"write it after the key: `{place.Name}: …`");
                break;
        }

        context.IsDamaged = true;
        return null;
    }

    /// <summary>Whether typographic quotation marks around the value belong to it: in printed text they may, in a word, a date or
    /// a path they do not.</summary>
    protected virtual bool MayBeQuoted => false;

    /// <summary>A placeholder for a missing value, so that reading can go on; such a brief is never returned.</summary>
    public abstract T Placeholder(TextSpan span);

    protected abstract T? Read(MappedText text, ValuePosition place, ReadingContext context);
}

/// <summary>A text without markup.</summary>
internal sealed class PlainShape : TextShape<MappedText>
{
    public override ValueForm Form => new TextForm("text");

    protected override bool MayBeQuoted => true;

    public override MappedText Placeholder(TextSpan span) => new(span with { Length = 0 });

    protected override MappedText Read(MappedText text, ValuePosition place, ReadingContext context) => text;
}

/// <summary>The path of a file, which need not exist.</summary>
internal sealed class PathShape : TextShape<MappedText>
{
    public override ValueForm Form => Values.Plain.Form;

    public override MappedText Placeholder(TextSpan span) => Values.Plain.Placeholder(span);

    protected override MappedText Read(MappedText text, ValuePosition place, ReadingContext context) => text;
}

/// <summary>A paragraph with inline Markdown and citations.</summary>
internal sealed class ProseShape : TextShape<Prose>
{
    public override ValueForm Form => new TextForm("prose");

    protected override bool MayBeQuoted => true;

    public override Prose Placeholder(TextSpan span) => new(new MappedText(span with { Length = 0 }), [], []);

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

    public override MarkdownText Placeholder(TextSpan span) => new(new MappedText(span with { Length = 0 }), [], []);

    protected override MarkdownText Read(MappedText text, ValuePosition place, ReadingContext context)
    {
        var markdown = ProseParser.ParseMarkdown(text, context.Found);
        context.References.Cite(markdown.Citations);
        context.References.Mention(MistypedCitations.Find(text));
        return markdown;
    }
}
