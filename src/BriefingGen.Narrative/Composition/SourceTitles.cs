using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Files;

namespace BriefingGen.Narrative.Composition;

internal static class SourceTitles
{
    /// <returns>As typed, else the archive's first paragraph; none where the archive is empty.</returns>
    public static MappedText? Of(CompositionContext context, Source source)
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
