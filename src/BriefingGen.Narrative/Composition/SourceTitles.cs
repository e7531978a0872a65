using BriefingGen.Briefs.Model;
using BriefingGen.Text.Files;

namespace BriefingGen.Narrative.Composition;

internal static class SourceTitles
{
    /// <returns>As typed, else the archive's first paragraph; none where the archive is empty.</returns>
    public static MappedText? Of(CompositionContext context, Source source)
    {
        if (source.Title is { } typed)
            return typed;
        return context.Located.ArchiveOf(source) is { Paragraphs: [var headline, ..] }
            ? ArchivedText.OneLine(headline.Span)
            : null;
    }
}
