using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Locating;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Rules;

internal static class EditIdleRule
{
    public static readonly Rule Rule = new(
        "edit-idle",
        Severity.Warning,
        Waivable: false,
        "brackets in a quotation change nothing",
        """
        Brackets tell the reader that the source has something else there: `[T]he` that the letter was small or capital, `[word]` that
        the word is yours, `[…]` that words are left out. Here the source has just what stands in the brackets, or nothing is left
        out. Remove them, so that the quotation counts as word for word.
        """);

    public static Diagnostic Of(Quote quote, PassagePart part)
    {
        var text = quote.Text.Value;
        var brackets = text.Substring(part.Start, part.Length).Trim();
        var isEmpty = part is Ellipsis;
        var inner = isEmpty ? " " : brackets.Trim('[', ']');
        var end = part.End;
        while (part is CaseChange && end < text.Length && char.IsLetter(text[end]))
            end++;
        return new Diagnostic(
            Rule,
            isEmpty ? "nothing is left out here"
                : $"the source has “{inner}{text.AsSpan(part.End, end - part.End)}” as well: there is nothing to change",
            new Label(quote.Text.Origin(part.Start, part.Length)))
        {
            Help = [$"remove the brackets: “{Fragment.Around(text, part.Start, part.Length, inner)}”"],
        };
    }
}
