using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Languages.Figures.Reading;
using BriefingGen.Evidence.Rules;

namespace BriefingGen.Evidence.Checks.Texts;

/// <summary>No part is larger than its whole.</summary>
internal sealed class PartsCheck(Brief brief, FigureReader? reader, CheckFindings findings)
{
    public void Check(Fact part)
    {
        if (reader is null || part.PartOf is not { } id || brief.Citables.GetValueOrDefault(id.Value) is not Fact whole)
            return;
        if (reader.Read(part.Value.Value) is [{ MustStand: true } some, ..] && reader.Read(whole.Value.Value) is [{ MustStand: true } all, ..]
            && some.Unit == all.Unit && some.Low > all.High)
            findings.Add(part, PartCountedTwiceRule.Larger(part, whole));
    }
}
