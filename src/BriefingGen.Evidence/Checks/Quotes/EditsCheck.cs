using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Explaining;
using BriefingGen.Evidence.Languages.Speech;
using BriefingGen.Evidence.Languages.Tokens;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Checks.Quotes;

/// <summary>What the edits of a quotation do to what was said.</summary>
internal static class EditsCheck
{
    /// <summary>Words left out that turn what was said.</summary>
    public static IEnumerable<(Ellipsis Gap, string Word, WeightKind Kind)> Hiding(Passage passage, WeightyWords words)
    {
        foreach (var gap in passage.Parts.OfType<Ellipsis>())
            if (gap is { LeftOut: { } leftOut, Interruption: null } && words.In(leftOut.Text) is { } found)
                yield return (gap, found.Word, found.Kind);
    }

    /// <summary>Brackets that change nothing.</summary>
    public static IEnumerable<PassagePart> Idle(Passage passage, string text)
    {
        for (var i = 0; i < passage.Parts.Length; i++)
        {
            var part = passage.Parts[i];
            var isInside = i > 0 && i + 1 < passage.Parts.Length;
            var isIdle = part switch
            {
                CaseChange change => text.AsSpan(change.Start, change.Length).Contains(change.Source.Text, StringComparison.Ordinal),
                Replacement replacement => Same(text.AsSpan(replacement.Start, replacement.Length), replacement.Replaced.Text),
                Ellipsis ellipsis => isInside && (ellipsis.LeftOut is not { } leftOut
                    || !leftOut.Text.ToString().Any(char.IsLetterOrDigit)),
                _ => false,
            };
            if (isIdle)
                yield return part;
        }
    }

    private static bool Same(ReadOnlySpan<char> brackets, ReadOnlySpan<char> source) =>
        TypographyFold.Fold(brackets.Trim().Trim("[]").ToString()).Value.Trim() == TypographyFold.Fold(source.ToString()).Value.Trim();
}

internal static class EditHidesRule
{
    public static readonly Rule Rule = new(
        "edit-hides",
        Severity.Warning,
        Waivable: true,
        "words left out of a quotation have a negation, a modal or a figure",
        """
        `[…]` says that words are left out, and the reader trusts that the sense is the same. “Not”, “never”, “without”, “may”, “must”
        and figures turn the sense, so what is left out is looked through for them. Keep those words; or, if the sense is indeed the
        same, say why in a waiver:

        ```yaml
        waive:
          - {code: edit-hides, because: the words left out repeat the date}
        ```
        """);

    public static Diagnostic Of(Quote quote, Passage passage, Ellipsis gap, string word, WeightKind kind)
    {
        var what = kind switch
        {
            WeightKind.Negation => $"“{word}”",
            WeightKind.Modal => $"“{word}”",
            WeightKind.Figure => $"a figure, “{word}”",
        };
        var leftOut = gap.LeftOut!.Value;
        var place = new Reference(passage.Source.Number, passage.Source.ParagraphAt(leftOut.Start).Number).ToString();
        return new Diagnostic(Rule, $"what you left out contains {what}", new Label(quote.Text.Origin(gap.Start, gap.Length)))
        {
            Related = [new Label(leftOut) { Place = place }],
            Help = [$"keep it: “{Wording.Shown(leftOut.Text)}”; or waive with the reason"],
        };
    }
}

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
            Help = [$"remove the brackets: “{Snippet.Around(text, part.Start, part.Length, inner)}”"],
        };
    }
}
