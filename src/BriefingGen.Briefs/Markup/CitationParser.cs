using System.Collections.Immutable;
using System.Text.RegularExpressions;
using BriefingGen.Briefs.Notation;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BriefingGen.Briefs.Markup;

/// <summary>
/// Takes `[@ … ]` before the link parser. It is lenient, so that a slip inside (a comma, a capital letter) is reported and not
/// printed as text.
/// </summary>
internal sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        if (text[1..].TrimStart() is not ['@', ..])
            return false;
        var end = text[1..].IndexOfAny('[', ']') + 1;
        var isClosed = end > 0 && text[end] == ']';
        if (!isClosed)
            end = text.IndexOfAny(' ', '\n') is var word and > 0 ? word - 1 : text.Length - 1;

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new CitationMark
        {
            Span = new SourceSpan(start, processor.GetSourcePosition(slice.Start + end)),
            Line = line,
            Column = column,
            Parts = isClosed ? Parts(processor, slice, end) : [],
            HasEnd = isClosed,
            HasComma = text[..end].Contains(','),
        };
        slice.Start += end + 1;
        return true;
    }

    private static ImmutableArray<SourceSpan> Parts(InlineProcessor processor, StringSlice slice, int end)
    {
        var parts = ImmutableArray.CreateBuilder<SourceSpan>();
        for (var from = 1; from <= end;)
        {
            var cut = slice.AsSpan()[from..end].IndexOfAny(';', ',');
            var to = cut < 0 ? end : from + cut;
            parts.Add(Trimmed(processor, slice, from, to));
            from = to + 1;
        }

        return parts.ToImmutable();
    }

    private static SourceSpan Trimmed(InlineProcessor processor, StringSlice slice, int from, int to)
    {
        while (from < to && char.IsWhiteSpace(slice.AsSpan()[from]))
            from++;
        while (to > from && char.IsWhiteSpace(slice.AsSpan()[to - 1]))
            to--;
        var start = processor.GetSourcePosition(slice.Start + from);
        return new SourceSpan(start, from == to ? start - 1 : processor.GetSourcePosition(slice.Start + to - 1));
    }
}

internal static class CitationFormRule
{
    public static readonly Rule Rule = new(
        "citation-form",
        Severity.Error,
        Waivable: false,
        "a citation is not written as [@id]",
        """
        A citation is `[@id]`, or `[@id; @id]` for several. It follows the words that rest on it, and covers them back to
        the previous citation, or to the beginning of the paragraph.
        """);

    public static Diagnostic Of(TextSpan citation, string message, string help) =>
        new(Rule, message, new Label(citation)) { Help = [help] };

    /// <param name="mention">What looks like a citation of an item with this id.</param>
    public static Diagnostic Mistyped(TextSpan mention, string id) =>
        new(Rule, $"this would be printed as it stands, and not cite “{id}”", new Label(mention))
        {
            Help = [$"to cite: `[@{id}]`; if these signs are meant, begin them with `\\`: `\\{mention.Shown()}`"],
        };
}

/// <summary>`[@id; @id]` in Markdig's tree.</summary>
internal sealed class CitationMark : LeafInline
{
    /// <summary>Each part between “[”, “;” or “,” and “]”, without surrounding blanks, as offsets in the parsed text.</summary>
    public required ImmutableArray<SourceSpan> Parts { get; init; }

    /// <summary>False if no “]” ends it; then it is only “[@” and the word after it.</summary>
    public required bool HasEnd { get; init; }

    /// <summary>Whether ids are separated by a comma instead of a semicolon.</summary>
    public required bool HasComma { get; init; }
}

/// <summary>
/// Finds what may have been meant as a citation but is not one: `[strike]`, `@strike`, `(@strike)`. A text may also have brackets
/// or “@” of its own, so it is a mistake only if such an id exists.
/// </summary>
internal static partial class MistypedCitations
{
    /// <returns>The places, each with the id it would cite.</returns>
    public static IEnumerable<(TextSpan Place, string Id)> Find(MappedText prose)
    {
        foreach (Match match in Mention().Matches(prose.Value))
        {
            if (match.Groups["id"] is { Success: true, Value: var id })
                yield return (prose.Origin(match.Index, match.Length), id);
        }
    }

    /// <summary>A correct citation comes first, so that it is skipped as a whole; so is the address of a link.</summary>
    [GeneratedRegex(
        @"\[\s*@[^\[\]]*\]|\]\([^()]*\)|(?<!\\)\[(?<id>[a-z0-9-]+)\](?!\()"
        + @"|\((?<![\\\w]\()@(?<id>[a-z0-9-]+)\)|(?<![\\\w\[])@(?<id>[a-z0-9-]+)(?![\w@-])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Mention();
}
