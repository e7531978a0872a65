using System.Globalization;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Rules;

internal static class DuplicateIdRule
{
    public static readonly Rule Rule = new(
        "duplicate-id",
        Severity.Error,
        Waivable: false,
        "two things have the same id",
        """
        Sources, facts, quotes, demands and timeline entries share one name space, because `[@id]` may name any of them; sources
        and actors share another, because a voice may name either. Give one of the two another id.
        """);

    public static Diagnostic Of(TextSpan id, TextSpan first, string firstKind)
    {
        var line = first.File.LineOf(first.Start);
        return new Diagnostic(
            Rule,
            string.Create(CultureInfo.InvariantCulture, $"“{id.Shown()}” is already the id of {firstKind}, in line {line}"),
            new Label(id, "again"))
        {
            Related = [new Label(first, "first here")],
            Help = [$"give one of them another id, for example `{id.Shown()}-2`"],
        };
    }
}
