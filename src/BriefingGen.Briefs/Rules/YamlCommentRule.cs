using BriefingGen.Briefs.Yaml;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Rules;

internal static class YamlCommentRule
{
    public static readonly Rule Rule = new(
        "yaml-comment",
        Severity.Error,
        Waivable: false,
        "a text is cut off at “ #”",
        """
        YAML takes “#” after a space for the beginning of a comment, and what follows is lost. In `value: 410 in Local #12` the
        text ends at “Local”. Put such a text in quotation marks:

        ```yaml
        value: "410 in Local #12"
        ```

        A comment of your own is fine: begin it with “# ”, with a space.
        """);

    /// <param name="text">What was read.</param>
    /// <param name="comment">What was not, from the “#” to the end of its line.</param>
    public static Diagnostic Of(TextSpan text, TextSpan comment)
    {
        var last = Wording.Shown(text.Text[(text.Text.LastIndexOfAny(' ', '\n') + 1)..]);
        var whole = text.Length == 0 ? comment : text.To(comment);
        return new Diagnostic(
            Rule,
            text.Length == 0
                ? "this text is empty: YAML takes what follows “ #” as a comment"
                : $"this text ends at “{last}”: YAML takes what follows “ #” as a comment",
            new Label(comment, "not read"))
        {
            Help = [$"put the text in quotation marks: {YamlQuoting.Quote(whole.Text)}"],
        };
    }
}
