using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Checks;

/// <summary>What an editor lets stand. A waiver only ever meets a rule that may be waived.</summary>
internal static class Waivers
{
    public static Waiver? For(ImmutableArray<Waiver> waivers, Diagnostic found) =>
        found.Rule.Waivable ? waivers.FirstOrDefault(waiver => waiver.Code.Value == found.Rule.Code) : null;
}
