using System.Collections.Immutable;
using BriefingGen.Evidence.Languages.Tokens;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Locating;

/// <summary>What may lie in the source between two pieces of a text, where the text has edits.</summary>
internal static class AllowedGap
{
    /// <summary>In code points.</summary>
    public const int MostLeftOut = 300;

    /// <summary>In words, in the brackets and in what they stand for.</summary>
    public const int MostInBrackets = 3;

    public static bool MayLeaveOut(ArchivedSource source, Place before, Place after)
    {
        var leftOut = before.Between(after, source);
        return leftOut.Length <= MostLeftOut * 2 && TextFile.CodePoints(leftOut.Text) <= MostLeftOut;
    }

    /// <param name="words">The text as typed.</param>
    public static bool Allows(ArchivedSource source, Words words, ImmutableArray<Edit> edits, Place before, Place after)
    {
        if (IsInSource(source, words, edits, before, after))
            return true;
        if (edits.Any(edit => edit.Kind == EditKind.Ellipsis))
            return MayLeaveOut(source, before, after);
        return edits.Any(edit => edit.Kind == EditKind.Words)
            ? WordsBetween(source, before, after) <= MostInBrackets
            : before.End == after.First;
    }

    /// <summary>Only letters and digits count, and counting ends where there are too many.</summary>
    public static int WordsBetween(ArchivedSource source, Place before, Place after)
    {
        var count = 0;
        for (var word = before.End; word < after.First && count <= MostInBrackets; word++)
            if (source.Index.Words.IsWord(word))
                count++;
        return count;
    }

    /// <summary>Whether the source itself has the brackets.</summary>
    public static bool IsInSource(ArchivedSource source, Words words, ImmutableArray<Edit> edits, Place before, Place after)
    {
        var at = before.End;
        if (after.First - at != edits.Sum(edit => edit.WordCount))
            return false;
        foreach (var edit in edits)
            for (var word = edit.FirstWord; word < edit.FirstWord + edit.WordCount; word++)
                if (!words[word].SequenceEqual(source.Index.Words[at++]))
                    return false;
        return true;
    }
}

/// <summary>The attribution that interrupts a quotation: “We will not leave,” Holt said, “until …”.</summary>
internal static class InterruptingAttribution
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
