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
/// Takes `[@ … ]` before a link can. It is lenient, so that a slip inside (a comma, a capital letter) is told to the editor and
/// not printed as text.
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
        A citation is `[@id]`, or `[@id; @id]` for several. It stands behind the words that rest on it, and covers them back to
        the citation before, or to the beginning of the paragraph.
        """);

    public static Diagnostic Of(TextSpan citation, string message, string help) =>
        new(Rule, message, new Label(citation)) { Help = [help] };

    /// <param name="mention">What looks like a citation of something that has this id.</param>
    public static Diagnostic Mistyped(TextSpan mention, string id) =>
        new(Rule, $"this would be printed as it stands, and not cite “{id}”", new Label(mention))
        {
            Help = [$"to cite: `[@{id}]`; if these signs are meant, begin them with `\\`: `\\{mention.Shown()}`"],
        };
}

/// <summary>`[@id; @id]` in Markdig's tree.</summary>
internal sealed class CitationMark : LeafInline
{
    /// <summary>Each part between “[”, “;” or “,” and “]”, without blanks around it; offsets into the parsed text.</summary>
    public required ImmutableArray<SourceSpan> Parts { get; init; }

    /// <summary>False where no “]” ends it; then it is only the “[@” and the word behind it.</summary>
    public required bool HasEnd { get; init; }

    /// <summary>Whether a comma stood where a semicolon should.</summary>
    public required bool HasComma { get; init; }
}

/// <summary>
/// Finds what may have been meant as a citation and is none: `[strike]`, `@strike`, `(@strike)`. Whether it was meant is known when
/// all ids are: a text may well have brackets, or a name with “@”.
/// </summary>
internal static partial class MistypedCitations
{
    /// <returns>Each with the id it would cite.</returns>
    public static IEnumerable<(TextSpan Place, string Id)> Find(MappedText prose)
    {
        foreach (Match match in Mention().Matches(prose.Value))
        {
            if (match.Groups["id"] is { Success: true, Value: var id })
                yield return (prose.Origin(match.Index, match.Length), id);
        }
    }

    /// <summary>A citation as it must be comes first, so that it is passed over as a whole; so is an address behind a link.</summary>
    [GeneratedRegex(
        @"\[\s*@[^\[\]]*\]|\]\([^()]*\)|(?<!\\)\[(?<id>[a-z0-9-]+)\](?!\()|\((?<![\\\w]\()@(?<id>[a-z0-9-]+)\)|(?<![\\\w\[])@(?<id>[a-z0-9-]+)(?![\w@-])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Mention();
}
