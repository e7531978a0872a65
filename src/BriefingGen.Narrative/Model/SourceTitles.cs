using System.Buffers;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Files;

namespace BriefingGen.Narrative.Model;

internal static class SourceTitles
{
    /// <returns>As typed, else the archive's first paragraph; none where the archive is empty.</returns>
    public static MappedText? Of(BriefingContext context, Source source)
    {
        if (source.Title is { } typed)
            return typed;
        if (context.Located.ArchiveOf(source) is not { Paragraphs: [var headline, ..] } archive)
            return null;
        var title = ArchivedText.OneLine(headline.Span);
        return archive.Format == ArchiveFormat.Markdown ? WithoutMarks(title) : title;
    }

    /// <summary>Without the marks of a Markdown heading (CommonMark §4.2), which are not its words.</summary>
    private static MappedText WithoutMarks(MappedText heading)
    {
        var words = heading.Value.AsSpan().TrimStart('#');
        var level = heading.Value.Length - words.Length;
        if (level is 0 or > 6 || words is not [' ', ..])
            return heading;
        words = words.Trim();
        var closed = words.TrimEnd('#');
        if (closed is [.., ' '])
            words = closed.TrimEnd();
        return heading.Slice(heading.Value.AsSpan(level).IndexOf(words, StringComparison.Ordinal) + level, words.Length);
    }
}

/// <summary>An archived text for printing. Its characters stay, the marks of Markdown included: positions and digests are those
/// of the file, and a reader who opens the attached copy must find what the annex shows. Only what breaks a line is a space.
/// </summary>
internal static class ArchivedText
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\t\v\f\u0085\u2028\u2029");

    public static MappedText OneLine(TextSpan span)
    {
        var text = new MappedText(span);
        var changes = new List<TextChange>();
        for (var i = 0; i < text.Value.Length; i++)
        {
            if (!Breaks.Contains(text.Value[i]))
                continue;
            var end = i + 1;
            while (end < text.Value.Length && (Breaks.Contains(text.Value[end]) || text.Value[end] == ' '))
                end++;
            changes.Add(new TextChange(i, end - i, " "));
            i = end - 1;
        }

        return text.Replace(changes);
    }
}

/// <summary>Which words of a briefing are in another language than the brief's.</summary>
internal static class Languages
{
    /// <returns>The source's language; none where it is the brief's own.</returns>
    public static string? Foreign(BriefingContext context, Source source) =>
        source.Language.Value == context.Brief.Language.Value ? null : source.Language.Value;

    /// <summary>Whether a reader of one has to be told of the other: not where only the region differs.</summary>
    public static bool AreDifferent(string language, string other) => language.Split('-')[0] != other.Split('-')[0];
}
