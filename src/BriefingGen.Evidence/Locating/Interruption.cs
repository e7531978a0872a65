using BriefingGen.Evidence.Languages.Tokens;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Locating;

/// <summary>The attribution that interrupts a quotation: “We will not leave,” Holt said, “until …”.</summary>
internal static class Interruption
{
    private const int MostWords = 12;

    /// <returns>The words between the closing and the opening mark, without their punctuation; none where something else stands
    /// between the two pieces.</returns>
    public static TextSpan? Find(ArchivedSource source, TextSpan before, TextSpan after)
    {
        if (source.QuotedAround(before) is not { Closed: true } closing || source.QuotedAround(after) is not { } opening)
            return null;
        if (closing.Inner.End >= opening.Inner.Start || HasLetters(source, before.End, closing.Inner.End)
            || HasLetters(source, opening.Inner.Start, after.Start))
            return null;
        var (start, end) = (closing.Inner.End, opening.Inner.Start);
        var content = source.File.Content;
        while (start < end && !char.IsLetterOrDigit(content[start]))
            start++;
        while (end > start && !char.IsLetterOrDigit(content[end - 1]))
            end--;
        var said = source.File.Span(start, end - start);
        return said.Length > 0 && Words.CountIn(said.Text.ToString()) <= MostWords && !said.Text.ContainsAny('“', '”', '"') ? said : null;
    }

    private static bool HasLetters(ArchivedSource source, int from, int to)
    {
        foreach (var c in source.File.Content.AsSpan(from, to - from))
            if (char.IsLetterOrDigit(c))
                return true;
        return false;
    }
}
