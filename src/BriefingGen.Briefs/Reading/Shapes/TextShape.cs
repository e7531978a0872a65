using BriefingGen.Briefs.Rules;
using BriefingGen.Briefs.Yaml;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading.Shapes;

/// <summary>A value that is written as a text, whatever the text must be.</summary>
internal abstract class TextShape<T> : ValueShape<T>
    where T : class
{
    public sealed override T? Read(YamlNode node, Place place, ReadingContext context)
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
                context.Found.Add(YamlBracketRule.Of(ReadingContext.FirstLineOf(node.Span)));
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

    protected abstract T? Read(MappedText text, Place place, ReadingContext context);
}
