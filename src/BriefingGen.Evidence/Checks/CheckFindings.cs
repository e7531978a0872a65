using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Checks;

/// <summary>Collects what the checks find, and sets aside what the editor lets stand.</summary>
internal sealed class CheckFindings(DiagnosticBag found)
{
    private readonly List<WaivedFinding> _waived = [];

    /// <summary>A template may say the same words twice; they are reported once.</summary>
    private readonly HashSet<(string Code, TextSpan Place)> _reported = [];

    /// <summary>In the order found.</summary>
    public ImmutableArray<WaivedFinding> Waived => [.. _waived];

    /// <param name="about">The item whose waivers count; null for what no item is the owner of.</param>
    /// <returns>Whether it was waived.</returns>
    public bool Add(Item? about, Diagnostic finding)
    {
        var waiver = about is null ? null : Waivers.For(about.Waivers, finding);
        if (waiver is null)
        {
            if (finding.Primary is not { Span: var place } || _reported.Add((finding.Rule.Code, place)))
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
    public IEnumerable<Waiver> Idle(Brief brief)
    {
        var used = _waived.Select(waived => waived.Waiver).ToHashSet(ReferenceEqualityComparer.Instance);
        return brief.Items.SelectMany(item => item.Waivers).Where(waiver => !used.Contains(waiver));
    }
}

/// <summary>A finding that the editor lets stand; its reason is printed.</summary>
public sealed record WaivedFinding(Item Item, Waiver Waiver, Diagnostic Finding);

/// <summary>What an editor lets stand. A waiver only ever meets a rule that may be waived.</summary>
internal static class Waivers
{
    public static Waiver? For(ImmutableArray<Waiver> waivers, Diagnostic found) =>
        found.Rule.Waivable ? waivers.FirstOrDefault(waiver => waiver.Code.Value == found.Rule.Code) : null;
}

internal static class IdleWaiverRule
{
    public static readonly Rule Rule = new(
        "idle-waiver",
        Severity.Warning,
        Waivable: false,
        "a waiver waives nothing",
        """
        Nothing of this kind is found any more. A waiver that stays behind would let the next mistake pass without a word: remove
        it.
        """);

    public static Diagnostic Of(Waiver waiver) =>
        new(Rule, $"nothing here needs “{waiver.Code.Value}” waived any more", new Label(waiver.Span)) { Help = ["remove it"] };
}
