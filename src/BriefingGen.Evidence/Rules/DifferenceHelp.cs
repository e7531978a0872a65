using System.Collections.Immutable;
using BriefingGen.Evidence.Locating;

namespace BriefingGen.Evidence.Rules;

/// <summary>What to type where a quotation differs from its source: which of the edits in brackets says what was done.</summary>
internal static class DifferenceHelp
{
    /// <param name="passes">Whether a text is in the source: where there is one difference, what would fail when pasted is not
    /// offered.</param>
    public static ImmutableArray<string> Of(string text, NearMiss closest, Func<string, bool> passes)
    {
        var offered = Suggestions(text, closest.Differences[0]).ToList();
        if (closest.Differences.Length == 1)
            offered.RemoveAll(suggestion => suggestion.Instead is not null && !passes(suggestion.ApplyTo(text)));
        if (offered.Count > 0)
            return [.. offered.Select(suggestion => suggestion.In(text))];
        var whole = Wording.Line(closest.Passage.Text);
        return passes(whole) ? [$"paste the source’s words: {whole}"]
            : ["quote from one place, word for word; `[…]` leaves words out"];
    }

    public static IEnumerable<Suggestion> Suggestions(string text, WordDifference difference)
    {
        var typed = Wording.Line(text.AsSpan(difference.Start, difference.Length));
        var archived = Wording.Line(difference.Source.Text);
        var (typedWords, archivedWords) = (Wording.WordsIn(typed), Wording.WordsIn(archived));
        if (typed is "…" or "...")
        {
            yield return Instead("where words are left out, write `[…]`", "[…]");
            yield break;
        }

        if (archivedWords > 0 && difference.Source.Text.ContainsAny('“', '”', '"') && typedWords == 0)
        {
            yield return Instead("leave the attribution out with `[…]`", "[…]");
            yield break;
        }

        if (typedWords == 0 && archivedWords > 0)
        {
            yield return Instead("put the words back", archived);
            yield return Instead("or, where the sense stays the same, mark that you left them out", ("[…] " + typed).TrimEnd());
            yield break;
        }

        if (archivedWords == 0 && typedWords > 0)
        {
            yield return typedWords <= Gap.MostInBrackets
                ? Instead("leave the words out, or mark them as yours", $"[{typed}]")
                : Instead("leave these words out: they are not the source’s", null);
            yield break;
        }

        if (typedWords == 1 && archivedWords == 1)
        {
            if (IsOtherCase(typed, archived))
            {
                yield return Instead("mark the letter you changed", $"[{typed[0]}]{typed[1..]}");
                yield break;
            }

            if (IsSlip(typed, archived))
            {
                yield return Instead("keep the source’s slip and mark it", $"{archived} [sic]");
                yield break;
            }
        }

        var how = typedWords == 0 ? "keep the source’s punctuation" : "use the source’s words, with [sic] if they have a slip";
        yield return Instead(how, archived);

        Suggestion Instead(string how, string? words) => new(
            how, difference.Start, difference.Length, words is null ? null : difference.Length == 0 ? words.TrimEnd() + " "
                : words);
    }

    private static bool IsOtherCase(string typed, string archived) =>
        typed.Length > 1 && char.IsLetter(typed[0]) && typed[0] != archived[0]
        && char.ToUpperInvariant(typed[0]) == char.ToUpperInvariant(archived[0])
            && typed.AsSpan(1).SequenceEqual(archived.AsSpan(1));

    /// <summary>The words share most of their letters, so that one looks like the other put right. A figure is never a
    /// slip.</summary>
    private static bool IsSlip(string typed, string archived)
    {
        if (typed.Any(char.IsDigit) || archived.Any(char.IsDigit))
            return false;
        var longer = Math.Max(typed.Length, archived.Length);
        var shared = typed.AsSpan().CommonPrefixLength(archived);
        for (var i = 1; shared < Math.Min(typed.Length, archived.Length) && typed[^i] == archived[^i]
            && i <= longer - shared; i++)
            shared++;
        return shared >= 3 && shared >= longer - 2;
    }
}
