using BriefingGen.Evidence.Checks;
using Scriban.Runtime;

namespace BriefingGen.Narrative.Templates;

/// <summary>`coverage`: what the checks counted.</summary>
internal static class CoverageModel
{
    public static ScriptObject Of(Coverage coverage) => new()
    {
        ["quotes"] = new ScriptObject
        {
            ["total"] = coverage.Quotes.Total,
            ["word_for_word"] = coverage.Quotes.WordForWord,
            ["with_sic"] = coverage.Quotes.WithSic,
            ["edited"] = coverage.Quotes.Edited,
            ["another_nearer"] = coverage.Quotes.AnotherNearer,
            ["waived"] = coverage.Quotes.Waived,
        },
        ["figures"] = new ScriptObject
        {
            ["total"] = coverage.Figures.Total,
            ["stand"] = coverage.Figures.Stand,
            ["inferred"] = coverage.Figures.Inferred,
            ["rounded"] = coverage.Figures.Rounded,
            ["calculated"] = coverage.Figures.Calculated,
            ["counted"] = coverage.Figures.Counted,
            ["elsewhere"] = coverage.Figures.Elsewhere,
            ["waived"] = coverage.Figures.Waived,
        },
        ["claims"] = new ScriptObject
        {
            ["total"] = coverage.Claims.Total,
            ["attributed"] = coverage.Claims.Attributed,
            ["elsewhere"] = coverage.Claims.Elsewhere,
            ["waived"] = coverage.Claims.Waived,
        },
    };
}
