using System.Collections.Immutable;
using BriefingGen.Text.Files;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition.Writing;

/// <summary>Makes the blocks of sections. A block's origin is the <see cref="TextSpan"/> that findings about it point
/// to.</summary>
internal static class BlockFactory
{
    public static TextBlock Text(
        TextStyle style,
        ImmutableArray<Inline> content,
        object? origin = null,
        Role role = Role.Paragraph,
        string? anchor = null) =>
        new() { Role = role, Style = style, Content = content, Origin = origin, Anchor = anchor };

    public static TextBlock Text(
        TextStyle style, InlineBuilder content, object? origin = null, Role role = Role.Paragraph, string? anchor = null) =>
        Text(style, content.Build(), origin, role, anchor);

    public static TextBlock Text(TextStyle style, MappedText text, Role role = Role.Paragraph, string? anchor = null) =>
        Text(style, new InlineBuilder().Add(text), text.Span, role, anchor);

    public static TextBlock Words(TextStyle style, string words, Role role = Role.Paragraph) =>
        Text(style, [new Run(words)], origin: null, role);

    public static Stack Stack(
        BoxStyle style, Role role, ImmutableArray<Block> children, string? anchor = null, string? language = null) =>
        new() { Style = style, Role = role, Children = children, Anchor = anchor, Language = language };

    public static Columns Columns(ColumnsStyle style, Role role, ImmutableArray<Block> children, string? anchor = null) =>
        new() { Style = style, Role = role, Children = children, Anchor = anchor };

    public static Stack Section(string heading, ImmutableArray<Block> children) =>
        Stack(BoxStyle.Section, Role.Section, [Words(TextStyle.SectionHeading, heading, Role.Heading2), .. children]);

    /// <summary>One paragraph takes the role itself; several become paragraphs in a stack that has it.</summary>
    public static Block Body(Role role, BoxStyle style, ImmutableArray<TextBlock> paragraphs) => paragraphs is [var only]
        ? Text(only.Style, only.Content, only.Origin, role)
        : Stack(style, role, [.. paragraphs]);
}
