using System.Collections.Immutable;
using BriefingGen.Briefs.Notation;
using BriefingGen.Briefs.Yaml;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Shapes;

/// <summary>A mapping that was opened: its values, by key.</summary>
internal sealed class MappingValues(
    MappingShape shape, YamlEntry?[] values, YamlNode node, ValuePosition place, ReadingContext context)
{
    public ReadingContext Context => context;

    public ValuePosition Place => place;

    public TextSpan Span => node.Span;

    /// <summary>The entry with its key, for mappings from ids to entries.</summary>
    public TextSpan SpanWithKey => place.Key is { } key ? key.Span.To(node.Span) : node.Span;

    /// <summary>Where a finding about the whole entry points: its first key.</summary>
    public TextSpan Head =>
        node is YamlMapping { Entries: [var first, ..] } ? first.Key.Span
        : node.Span.Length > 0 ? node.Span.FirstLine()
        : place.Key?.Span ?? node.Span;

    /// <summary>False where the end of the mapping was not read: what seems to be missing may stand there.</summary>
    public bool IsComplete => context.CutAfter is not { } end || node.Span.End < end;

    /// <summary>The key as it was typed; none where it was not given.</summary>
    public TextSpan? KeyOf(Key key) => values[key.Index]?.Key.Span;

    public bool Has(Key key) => values[key.Index] is not null;

    public T Get<T>(RequiredKey<T> key)
        where T : class
    {
        if (Read(key, key.Shape) is { } value)
            return value;
        context.IsDamaged = true;
        return key.Shape.Hole(node.Span);
    }

    public T? Get<T>(OptionalKey<T> key)
        where T : class =>
        Read(key, key.Shape);

    public ImmutableArray<T> Get<T>(ListKey<T> key)
        where T : class
    {
        if (values[key.Index] is not { } entry)
            return [];
        var read = ImmutableArray.CreateBuilder<T>(entry.Value is YamlSequence { Items.Length: var count } ? count : 1);
        switch (entry.Value)
        {
            case YamlSequence sequence:
                for (var i = 0; i < sequence.Items.Length; i++)
                {
                    if (key.Shape.Read(sequence.Items[i], new ValuePosition(entry.Key.Text, i), context) is { } item)
                        read.Add(item);
                }

                break;
            case var mapping when MissingSpace.AfterDash(mapping) is { } line:
                context.Found.Add(YamlSpaceRule.AfterDash(line));
                context.IsDamaged = true;
                break;
            case var single when key.MayBeOne:
                if (key.Shape.Read(single, new ValuePosition(entry.Key.Text, 0), context) is { } one)
                    read.Add(one);
                break;
            default:
                context.Misshapen(entry.Value, "a list", $"begin each {key.Noun} on a line of its own with “- ”");
                break;
        }

        context.IsDamaged |= key.IsRequired && read.Count == 0;
        return read.DrainToImmutable();
    }

    public ImmutableArray<T> Get<T>(MapKey<T> key)
        where T : class
    {
        if (values[key.Index] is not { } entry)
            return [];
        var read = ImmutableArray.CreateBuilder<T>();
        if (entry.Value is YamlMapping mapping)
        {
            foreach (var (id, value) in mapping.Entries)
            {
                if (!Identifier.IsIdentifier(id.Value))
                    context.Found.Add(IdFormRule.Of(id.Text.Characters, Identifier.Suggest(id.Value)));
                if (key.Shape.Read(value, new ValuePosition(id.Text, read.Count), context) is { } item)
                    read.Add(item);
            }
        }
        else
        {
            context.Misshapen(entry.Value, "a mapping", $"give each {key.Noun} an id: `my-{key.Noun}: …`");
        }

        context.IsDamaged |= key.IsRequired && read.Count == 0;
        return read.DrainToImmutable();
    }

    /// <summary>Reports that keys are missing, unless what is behind may have them.</summary>
    public void Miss(IReadOnlyList<string> keys)
    {
        if (keys.Count == 0)
            return;
        context.Found.Add(MissingKeyRule.Of(Head, shape.Noun, keys));
        context.IsDamaged = true;
    }

    /// <param name="what">What is missing, where it is not one key.</param>
    public void Miss(string what, string help)
    {
        context.Found.Add(MissingKeyRule.Of(Head, shape.Noun, what, help));
        context.IsDamaged = true;
    }

    private T? Read<T>(Key key, ValueShape<T> shape)
        where T : class =>
        values[key.Index] is { } entry ? shape.Read(entry.Value, new ValuePosition(entry.Key.Text, 0), context) : null;
}
