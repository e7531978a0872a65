using BriefingGen.Evidence.Checks.Quotes;
using BriefingGen.Evidence.Sources;

namespace BriefingGen.Evidence.Locating;

/// <summary>Whether a passage is all that was said, or part of it.</summary>
internal static class Extract
{
    public static bool IsQuoted(Passage passage) =>
        MarksCheck.Outside(passage).IsEmpty;

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
