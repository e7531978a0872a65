using System.Collections.Immutable;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Locating;

/// <summary>How a passage lies in the quotation marks and sentences of its source.</summary>
internal static class PassageContext
{
    /// <summary>Whether all its words stand between quotation marks.</summary>
    public static bool IsQuoted(Passage passage) => OutsideMarks(passage).IsEmpty;

    /// <summary>The words that stand outside quotation marks: they are the publisher's.</summary>
    /// <returns>In order; each begins and ends with a letter or digit.</returns>
    public static ImmutableArray<TextSpan> OutsideMarks(Passage passage) =>
        [.. passage.Stretches.SelectMany(stretch => Outside(passage.Source, stretch))];

    private static IEnumerable<TextSpan> Outside(ArchivedSource source, TextSpan stretch)
    {
        var content = source.File.Content;
        var quoted = source.FirstQuotedFrom(stretch.Start);
        var (start, end) = (-1, -1);
        for (var i = stretch.Start; i < stretch.End; i++)
        {
            if (!char.IsLetterOrDigit(content[i]) && !char.IsSurrogate(content[i]))
                continue;
            while (quoted < source.Quoted.Length && source.Quoted[quoted].Inner.End <= i)
                quoted++;
            var isInside = quoted < source.Quoted.Length && source.Quoted[quoted].Inner.Start <= i;
            if (!isInside)
                (start, end) = (start < 0 ? i : start, i + 1);
            if (isInside && start >= 0)
            {
                yield return source.File.Span(start, end - start);
                start = -1;
            }
        }

        if (start >= 0)
            yield return source.File.Span(start, end - start);
    }

    /// <summary>A comma or full stop before a closing mark is no more than typography.</summary>
    public static bool IsPartOfMore(Passage passage)
    {
        var (source, first, last) = (passage.Source, passage.Stretches[0], passage.Stretches[^1]);
        var content = source.File.Content;
        if (source.QuotedAround(first) is { } opening && source.QuotedAround(last) is { } closing)
            return HasMore(content, opening.Inner.Start, first.Start) || HasMore(content, last.End, closing.Inner.End);
        return !BeginsSentence(source, first.Start) || !EndsSentence(source, last.End);
    }

    private static bool BeginsSentence(ArchivedSource source, int offset)
    {
        var start = source.ParagraphAt(offset).Span.Start;
        var content = source.File.Content;
        while (offset > start && (char.IsWhiteSpace(content[offset - 1]) || QuotationMarks.IsMark(content[offset - 1])))
            offset--;
        return offset <= start || EndsSentence(content[offset - 1]);
    }

    private static bool EndsSentence(ArchivedSource source, int offset)
    {
        var content = source.File.Content;
        return EndsSentence(content[offset - 1]) || EndsSentence(offset < content.Length ? content[offset] : '.')
            || offset >= source.ParagraphAt(offset).Span.End;
    }

    private static bool EndsSentence(char c) => c is '.' or '!' or '?' or '…' or '؟' or '۔' or '。';

    private static bool HasMore(string content, int from, int to)
    {
        foreach (var c in content.AsSpan(from, Math.Max(to - from, 0)))
            if (!char.IsWhiteSpace(c) && !QuotationMarks.IsMark(c) && c is not ('.' or ','))
                return true;
        return false;
    }
}
