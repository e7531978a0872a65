using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Languages.Speech;
using BriefingGen.Evidence.Rules;

namespace BriefingGen.Evidence.Checks.Standing;

/// <summary>A denial accuses nobody: BRIEF.md §6 keeps “alleged” for accusations.</summary>
internal sealed class DenialsCheck(CheckFindings findings)
{
    public void Check(Brief brief)
    {
        foreach (var fact in brief.Facts.Where(fact => fact.Status.Value == FactStatus.Alleged))
            foreach (var text in new[] { fact.Sentence, fact.Value })
                if (text is not null && Denials.In(text.Value) is var (start, length))
                {
                    findings.Add(fact, DenialAllegedRule.Of(fact, text.Origin(start, length)));
                    break;
                }
    }
}
