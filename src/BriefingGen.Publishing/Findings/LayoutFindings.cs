using BriefingGen.Publishing.Rules;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Layout;

namespace BriefingGen.Publishing.Findings;

/// <summary>What the layout had to do, at the line of the brief whose words they are.</summary>
internal static class LayoutFindings
{
    public static void Report(LaidOutDocument document, DiagnosticBag found)
    {
        foreach (var notice in document.Notices.Where(notice => !IsArchived(notice)))
        {
            var place = Origins.PlaceOf(notice.Node.Origin);
            found.Add(notice.Kind switch
            {
                LayoutNoticeKind.WordBroken => WordBrokenRule.Of(notice.Text, place),
                LayoutNoticeKind.MissingGlyph => MissingGlyphRule.InBrief(notice.Text, place),
            });
        }

        foreach (var source in document.Notices.Where(IsArchived).GroupBy(notice => Origins.PlaceOf(notice.Node.Origin)?.File.Path ?? ""))
        {
            var missing = source.Where(notice => notice.Kind == LayoutNoticeKind.MissingGlyph).Select(notice => notice.Text).Distinct().ToList();
            if (missing.Count > 0)
                found.Add(MissingGlyphRule.InSource(source.Key, missing));
        }
    }

    private static bool IsArchived(LayoutNotice notice) => notice.Node is TextBlock { Style: Typesetting.Blocks.TextStyle.Passage };
}
