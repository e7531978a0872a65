using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Languages.Speech;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Checks.Attribution;

/// <summary>A denial accuses nobody: CONTRACT.md §6 keeps “alleged” for accusations.</summary>
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

internal static class DenialAllegedRule
{
    public static readonly Rule Rule = new(
        "denial-alleged",
        Severity.Warning,
        Waivable: true,
        "a denial is called an allegation",
        """
        “Alleged” means that somebody is accused of a wrong, and by whom. Who denies an accusation accuses nobody: “Elsin Metro
        denied that sheets were altered” is `reported`. Where the denial answers a fact of this brief, give it there as
        `contradicted-by` or `response`.
        """);

    public static Diagnostic Of(Fact fact, TextSpan denial) =>
        new(Rule, "a denial accuses nobody, and “alleged” is for accusations", new Label(fact.Status.Text?.Span ?? fact.Span))
        {
            Related = [new Label(denial)],
            Help = ["`status: reported`"],
        };
}
