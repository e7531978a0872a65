using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Checks;

/// <summary>Collects what the checks find, and sets aside what the editor lets stand.</summary>
internal sealed class CheckFindings(DiagnosticBag found)
{
    private readonly List<WaivedFinding> _waived = [];

    /// <summary>A template may say the same words twice; they are told once.</summary>
    private readonly HashSet<(string Code, TextSpan Place)> _told = [];

    /// <summary>In the order found.</summary>
    public ImmutableArray<WaivedFinding> Waived => [.. _waived];

    /// <param name="about">The item whose waivers count; none for what no item is the owner of.</param>
    /// <returns>Whether it was waived.</returns>
    public bool Add(Item? about, Diagnostic finding)
    {
        var waiver = about is null ? null : Waivers.For(WaiversOf(about), finding);
        if (waiver is null)
        {
            if (finding.Primary is not { Span: var place } || _told.Add((finding.Rule.Code, place)))
                found.Add(finding);
        }
        else
            _waived.Add(new WaivedFinding(about!, waiver, finding));
        return waiver is not null;
    }

    /// <summary>Takes over what was waived before.</summary>
    public void AddWaived(IEnumerable<(Quote Quote, Diagnostic Finding)> waived)
    {
        foreach (var (quote, finding) in waived)
            if (Waivers.For(quote.Waive, finding) is { } waiver)
                _waived.Add(new WaivedFinding(quote, waiver, finding));
    }

    /// <summary>The waivers that nothing was found for.</summary>
    public IEnumerable<(Item Item, Waiver Waiver)> Idle(Brief brief)
    {
        var used = _waived.Select(waived => waived.Waiver).ToHashSet(ReferenceEqualityComparer.Instance);
        Item[] items = [.. brief.Facts, .. brief.Quotes, .. brief.Demands];
        return items.SelectMany(item => WaiversOf(item).Where(waiver => !used.Contains(waiver)).Select(waiver => (item, waiver)));
    }

    private static ImmutableArray<Waiver> WaiversOf(Item item) => item switch
    {
        Fact fact => fact.Waive,
        Quote quote => quote.Waive,
        Demand demand => demand.Waive,
        _ => [],
    };
}
