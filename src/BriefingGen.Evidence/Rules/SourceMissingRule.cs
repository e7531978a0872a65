using BriefingGen.Briefs.Model;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Rules;

internal static class SourceMissingRule
{
    public static readonly Rule Rule = new(
        "source-missing",
        Severity.Error,
        Waivable: false,
        "the archived text of a source cannot be read",
        """
        Everything a briefing says is compared with the archived text of its sources, so each of them must be there: `archive` is a
        path relative to the brief, to a .txt, .md, .html or .htm file in UTF-8. Save the article as it was when you read it, and
        keep it under version control beside the brief.
        """);

    public static Diagnostic Of(Source source, string why) =>
        new(Rule, $"the archived text of “{source.Id.Value}” cannot be read", new Label(source.Archive.Span, why))
        {
            Help = ["save the article there, or correct the path; it is relative to the brief"],
        };
}
