using System.Collections.Immutable;
using BriefingGen.Evidence.Locating;

namespace BriefingGen.Evidence.Rules;

/// <summary>What to type where a quotation differs from its source: which of the edits in brackets says what was done.</summary>
internal static class DifferenceHelp
{
    public static ImmutableArray<string> Of(string text, WordDifference difference)
    {
        var typed = Wording.Line(text.AsSpan(difference.Start, difference.Length));
        var archived = Wording.Line(difference.Source.Text);
        var (typedWords, archivedWords) = (Wording.WordsIn(typed), Wording.WordsIn(archived));
        if (typedWords == 0 && archivedWords > 0)
        {
            return
            [
                $"put the words back: “{Instead(archived)}”",
                $"or, where the sense stays the same, mark that you left them out: “{Instead("[…] " + typed)}”",
            ];
        }

        if (archivedWords == 0 && typedWords > 0)
        {
            return typedWords <= Gap.MostInBrackets
                ? [$"leave the words out, or mark them as yours: “{Instead($"[{typed}]")}”"]
                : ["leave these words out: they are not the source’s"];
        }

        if (typedWords == 1 && archivedWords == 1)
        {
            if (IsOtherCase(typed, archived))
                return [$"mark the letter you changed: “{Instead($"[{typed[0]}]{typed[1..]}")}”"];
            if (IsSlip(typed, archived))
                return [$"keep the source’s slip and mark it: “{Instead($"{archived} [sic]")}”"];
        }

        var how = typedWords == 0 ? "keep the source’s punctuation" : "use the source’s words, with [sic] if they have a slip";
        return [$"{how}: “{Instead(archived)}”"];

        string Instead(string words) =>
            Fragment.Around(text, difference.Start, difference.Length, difference.Length == 0 ? words.TrimEnd() + " " : words);
    }

    private static bool IsOtherCase(string typed, string archived) =>
        typed.Length > 1 && char.IsLetter(typed[0]) && typed[0] != archived[0]
        && char.ToUpperInvariant(typed[0]) == char.ToUpperInvariant(archived[0]) && typed.AsSpan(1).SequenceEqual(archived.AsSpan(1));

    /// <summary>The words share most of their letters, so that one looks like the other put right. A figure is never a slip.</summary>
    private static bool IsSlip(string typed, string archived)
    {
        if (typed.Any(char.IsDigit) || archived.Any(char.IsDigit))
            return false;
        var longer = Math.Max(typed.Length, archived.Length);
        var shared = typed.AsSpan().CommonPrefixLength(archived);
        for (var i = 1; shared < Math.Min(typed.Length, archived.Length) && typed[^i] == archived[^i] && i <= longer - shared; i++)
            shared++;
        return shared >= 3 && shared >= longer - 2;
    }
}
