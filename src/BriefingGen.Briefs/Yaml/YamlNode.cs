using System.Collections.Immutable;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Yaml;

/// <summary>
/// A node of a YAML document: a <see cref="YamlScalar"/>, <see cref="YamlSequence"/>, <see cref="YamlMapping"/> or
/// <see cref="YamlRefused"/>. There are no types: every scalar is text (CONTRACT.md §2, rule 1).
/// </summary>
internal abstract record YamlNode
{
    public abstract TextSpan Span { get; }

    /// <summary>What an editor sees there, with an article.</summary>
    public string Kind => this switch
    {
        YamlSequence => "a list",
        YamlMapping => "a mapping",
        _ => "a text",
    };

    /// <summary>Whether nothing was given; a key with such a value counts as not given.</summary>
    public bool IsAbsent => this is YamlScalar { IsBlank: true } or YamlSequence { Items: [] } or YamlMapping { Entries: [] };
}

/// <param name="Text">The value, folded and with its escapes resolved; its span is the scalar's, with its marks.</param>
internal sealed record YamlScalar(MappedText Text, YamlScalarStyle Style) : YamlNode
{
    public override TextSpan Span => Text.Span;

    public string Value => Text.Value;

    /// <summary>Whether it has only spaces: what YAML calls null, or an empty text.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Value);
}

/// <param name="IsFlow">Written in `[ ]`.</param>
internal sealed record YamlSequence(TextSpan Span, ImmutableArray<YamlNode> Items, bool IsFlow) : YamlNode
{
    public override TextSpan Span { get; } = Span;
}

/// <param name="Entries">In the order typed; each key occurs once.</param>
internal sealed record YamlMapping(TextSpan Span, ImmutableArray<YamlEntry> Entries, YamlMappingStyle Style) : YamlNode
{
    public override TextSpan Span { get; } = Span;

    public bool IsFlow => Style == YamlMappingStyle.Flow;
}

internal enum YamlMappingStyle
{
    Block,

    /// <summary>Written in `{ }`.</summary>
    Flow,

    /// <summary>A single pair in a list in `[ ]`: `[a: b]`. The parser gives no place for it.</summary>
    Pair,
}

internal readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);

/// <summary>In place of an alias or a tagged node, which has been reported.</summary>
internal sealed record YamlRefused(TextSpan Span) : YamlNode
{
    public override TextSpan Span { get; } = Span;
}

/// <summary>The five ways to write a scalar (YAML 1.2.2, chapters 7 and 8).</summary>
internal enum YamlScalarStyle
{
    Plain,
    SingleQuoted,
    DoubleQuoted,
    Literal,
    Folded,
}

/// <param name="Root">Null if the file is empty.</param>
/// <param name="CutAfter">Where reading had to stop: what is missing may follow this offset. Null if everything was read.</param>
/// <param name="Explained">A node that was reported as a text that looks like a list or mapping.</param>
internal sealed record YamlDocument(YamlNode? Root, int? CutAfter, TextSpan? Explained = null)
{
    public bool IsComplete => CutAfter is null;
}
