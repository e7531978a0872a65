using System.Collections.Immutable;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

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
