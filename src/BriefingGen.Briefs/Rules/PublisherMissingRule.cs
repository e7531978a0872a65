using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Rules;

internal static class PublisherMissingRule
{
    public static readonly Rule Rule = new(
        "publisher-missing",
        Severity.Note,
        Waivable: false,
        "it is not said who published a source",
        """
        A claim is as good as whoever makes it. `publisher` is a name, or the id of an actor; its short form stands wherever the
        source speaks. Without it the page can only say “the source”.

        ```yaml
        sources:
          ncri:
            archive: ../seeds/article.txt
            publisher: National Council of Resistance of Iran (NCRI)
        ```
        """);

    public static Diagnostic Of(TextSpan source) =>
        new(Rule, $"nothing says who published “{source.Shown()}”", new Label(source))
        {
            Help = ["`publisher: …`, a name or the id of an actor"],
        };
}
