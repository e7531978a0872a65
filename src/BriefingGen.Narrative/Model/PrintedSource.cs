using System.Buffers;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Files;

namespace BriefingGen.Narrative.Model;

/// <summary>What a briefing prints of a source: its title, its words, its language.</summary>
internal static class PrintedSource
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\t\v\f\u0085\u2028\u2029");

    /// <returns>The title as typed, else the archive's first paragraph; null if the archive is empty.</returns>
    public static MappedText? Title(BriefingContext context, Source source)
    {
        if (source.Title is { } typed)
            return typed;
        if (context.Located.ArchiveOf(source) is not { Paragraphs: [var headline, ..] } archive)
            return null;
        var title = Words(headline.Span);
        return archive.Format == ArchiveFormat.Markdown ? WithoutMarks(title) : title;
    }

    /// <summary>
    /// Archived words in one line: each run of line breaks and tabs becomes a space. All other characters stay, Markdown's marks
    /// included, because positions and digests are those of the file, and the attached copy must read as the annex does.
    /// </summary>
    public static MappedText Words(TextSpan span)
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

    /// <returns>The source's language, or null if it is the brief's own.</returns>
    public static string? ForeignLanguage(BriefingContext context, Source source) =>
        source.Language.Value == context.Brief.Language.Value ? null : source.Language.Value;

    /// <summary>Whether two BCP 47 tags differ in more than their region.</summary>
    public static bool AreDifferentLanguages(string language, string other) => language.Split('-')[0] != other.Split('-')[0];

    /// <summary>A Markdown heading without its marks (CommonMark §4.2).</summary>
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
