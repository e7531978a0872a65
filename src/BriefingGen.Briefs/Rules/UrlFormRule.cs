using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Rules;

internal static class UrlFormRule
{
    public static readonly Rule Rule = new(
        "url-form",
        Severity.Error,
        Waivable: false,
        "an address is not one that a page may link to",
        """
        A source's `url` is a whole address that begins with http:// or https://; a link in a text may also begin with mailto:.
        Nothing else is put into the PDF: a link must not be able to start a program.
        """);

    public static Diagnostic Of(TextSpan url, string allowed) =>
        new(Rule, $"“{url.Shown()}” is not an address that begins with {allowed}", new Label(url))
        {
            Help = ["write the whole address, as the browser shows it"],
        };
}
