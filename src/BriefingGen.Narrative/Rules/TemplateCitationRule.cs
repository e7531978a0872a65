using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Narrative.Rules;

internal static class TemplateCitationRule
{
    public static readonly Rule Rule = new(
        "template-citation",
        Severity.Error,
        Waivable: false,
        "a template cites what is not in the brief",
        """
        A citation such as `[@id]` in a template leads to an entry of the brief. Write the `cite` of the entry that the words are
        about instead of an id: `{{ clause.cite }}`.
        """);

    public static Diagnostic Of(MappedText id) =>
        new(Rule, $"nothing in the brief is called “{id.Value}”", new Label(id.Span))
        {
            Help = ["write the `cite` of the entry, for example `{{ clause.cite }}`"],
        };
}
