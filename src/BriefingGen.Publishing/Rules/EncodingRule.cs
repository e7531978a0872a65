using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Publishing.Rules;

internal static class EncodingRule
{
    public static readonly Rule Rule = new(
        "encoding",
        Severity.Error,
        Waivable: false,
        "a file is not UTF-8 text",
        """
        Briefs, archives and templates are read as UTF-8, with or without a byte order mark. A file in another encoding would be
        read wrongly without a sign of it, and a quotation checked against wrong letters proves nothing. Save the file as UTF-8.
        """);

    /// <param name="named">Where the brief names the file; none for the brief itself.</param>
    public static Diagnostic Of(string path, EncodingFault fault, TextSpan? named) =>
        new(Rule, $"{path}{(fault.Line > 0 ? $":{fault.Line}" : "")}: {fault.Message}", named is { } span ? new Label(span) : null)
        {
            Path = path,
            Help = [fault.Help],
        };
}
