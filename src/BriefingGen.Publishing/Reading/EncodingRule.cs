using System.Globalization;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Publishing.Reading;

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

    /// <param name="named">Where the brief names the file; null if the finding names the file itself.</param>
    public static Diagnostic Of(string path, EncodingFault fault, TextSpan? named) =>
        new(Rule, Message(path, fault, named is not null), named is { } span ? new Label(span) : null)
        {
            Path = path,
            Help = [fault.Help],
        };

    private static string Message(string path, EncodingFault fault, bool needsPath)
    {
        var line = fault.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"line {fault.Line}: ") : "";
        return needsPath ? $"{path}: {line}{fault.Message}" : line + fault.Message;
    }
}
