using BriefingGen.Publishing.Reading;
using BriefingGen.Publishing.Rules;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;
using BriefingGen.Typesetting.Frames;

namespace BriefingGen.Publishing.Findings;

/// <summary>What the layout had to do, at the line of the brief whose words they are; words that are printed in several places are
/// told once.</summary>
internal static class LayoutFindings
{
    public static void Report(LaidOutDocument document, DiagnosticBag found)
    {
        foreach (var (kind, text, place) in document.Notices.Where(notice => !IsArchived(notice))
            .Select(notice => (notice.Kind, notice.Text, PlaceOf(notice))).Distinct())
        {
            found.Add(kind switch
            {
                LayoutNoticeKind.WordBroken => WordBrokenRule.Of(text, place),
                LayoutNoticeKind.MissingGlyph => MissingGlyphRule.InBrief(text, place),
            });
        }

        foreach (var source in document.Notices.Where(IsArchived)
            .GroupBy(notice => (PlaceOf(notice) ?? Origins.PlaceOf(notice.Block.Origin))?.File.Path ?? ""))
        {
            var missing = source.Where(notice => notice.Kind == LayoutNoticeKind.MissingGlyph).Select(notice => notice.Text).Distinct().ToList();
            if (missing.Count > 0)
                found.Add(MissingGlyphRule.InSource(source.Key, missing));
        }
    }

    /// <summary>The very characters, where the run says where each of its characters came from.</summary>
    private static TextSpan? PlaceOf(LayoutNotice notice) =>
        notice.Origin is MappedText text && text.Value.IndexOf(notice.Text, StringComparison.Ordinal) is >= 0 and var at
            ? text.Origin(at, notice.Text.Length)
            : Origins.PlaceOf(notice.Origin);

    /// <summary>The words of a source, wherever they are printed: no editor can write them with other characters.</summary>
    private static bool IsArchived(LayoutNotice notice) => notice.Block.Style == Typesetting.Blocks.TextStyle.Passage
        || (PlaceOf(notice) is { } place && ArchiveStore.Endings.Contains(Path.GetExtension(place.File.Path)));
}
