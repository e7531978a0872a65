using System.Collections.Immutable;
using BriefingGen.Text.Files;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition.Writing;

/// <summary>
/// Builds a line of text. The origin of a run is the <see cref="MappedText"/> of its words in the brief, an archive or a
/// template; the words of a label have none.
/// </summary>
internal sealed class InlineBuilder
{
    private readonly ImmutableArray<Inline>.Builder _content = ImmutableArray.CreateBuilder<Inline>();

    public bool IsEmpty => _content.Count == 0;

    public InlineBuilder Add(string words, InlineStyle style = InlineStyle.Normal)
    {
        if (words.Length > 0)
            _content.Add(new Run(words, style));
        return this;
    }

    public InlineBuilder Add(MappedText text, InlineStyle style = InlineStyle.Normal)
    {
        if (text.Value.Length > 0)
            _content.Add(new Run(text.Value, style) { Origin = text });
        return this;
    }

    public InlineBuilder Add(Inline inline)
    {
        _content.Add(inline);
        return this;
    }

    public InlineBuilder Add(ImmutableArray<Inline> inlines)
    {
        _content.AddRange(inlines);
        return this;
    }

    /// <param name="pattern">A label with `{0}` and `{1}` for the values.</param>
    public InlineBuilder AddPattern(string pattern, params ReadOnlySpan<Action<InlineBuilder>> values)
    {
        var rest = pattern.AsSpan();
        while (rest.IndexOf('{') is var mark and >= 0)
        {
            Add(rest[..mark].ToString());
            values[rest[mark + 1] - '0'](this);
            rest = rest[(mark + 3)..];
        }

        return Add(rest.ToString());
    }

    public ImmutableArray<Inline> Build() => _content.ToImmutable();
}
