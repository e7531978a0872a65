using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Checks.Printed;
using BriefingGen.Evidence.Languages.Figures;

namespace BriefingGen.Evidence.Checks.Texts;

/// <summary>What a briefing may say of itself: how many sources, facts, demands it has.</summary>
internal sealed class BriefCounts(CheckedBrief checkedBrief)
{
    private readonly Lazy<HashSet<int>> _counts = new(() => Of(checkedBrief));

    public Brief Brief { get; } = checkedBrief.Brief;

    /// <summary>A key figure that counts the brief (another check holds it), or a number that a template counted.</summary>
    public bool IsCounted(PrintedStretch stretch, FigureMention figure)
    {
        if (stretch.Owner is KeyFigure { Count: not null, Value: var value } && figure.NumberStart < value.Value.Length)
            return true;
        return stretch.Kind == TextKind.Summary
            && stretch.Words.Origin(figure.NumberStart, figure.NumberLength).File != Brief.File
            && figure.Low == figure.High && figure.Bound == FigureBound.Exact
            && _counts.Value.Any(count => figure.Low == count);
    }

    /// <summary>“source 2”, as a source without a publisher is called where it speaks.</summary>
    public bool IsNumberOfSource(PrintedStretch stretch, FigureMention figure) =>
        stretch.Kind == TextKind.Summary && figure.Low == figure.High && figure.Low <= Brief.Sources.Length
        && stretch.Words.Value.AsSpan(0, figure.NumberStart).EndsWith("source\u00A0", StringComparison.Ordinal);

    private static HashSet<int> Of(CheckedBrief checkedBrief)
    {
        var brief = checkedBrief.Brief;
        return
        [
            brief.Sources.Length, brief.Facts.Length, brief.Quotes.Length, brief.Demands.Length, brief.Timeline.Length,
            brief.Gaps.Length,
            .. brief.Facts.CountBy(checkedBrief.StatusOf).Select(status => status.Value),
            .. brief.Sources.CountBy(source => source.Relation.Value).Select(relation => relation.Value),
            .. brief.Sources.Where(source => source.Kind is not null).CountBy(source => source.Kind!.Value)
                .Select(kind => kind.Value),
            // A template is given the sources in groups that are alike in these three.
            .. brief.Sources.CountBy(source => (source.ShortName?.Value, source.Kind?.Value, source.Relation.Value))
                .Select(group => group.Value),
        ];
    }
}
