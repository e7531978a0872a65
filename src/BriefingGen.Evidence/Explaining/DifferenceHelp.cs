using System.Collections.Immutable;
using System.Text;
using BriefingGen.Evidence.Locating;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Explaining;

/// <summary>What to type where a quotation differs from its source: which of the edits in brackets says what was done.</summary>
internal static class DifferenceHelp
{
    private const string UseWords = "use the source’s words, with [sic] if they have a slip";

    /// <param name="passes">Whether a text is in the source: what would fail when pasted is not offered.</param>
    public static ImmutableArray<string> Of(MappedText text, NearMiss closest, Func<string, bool> passes)
    {
        var offered = closest.Differences is [var only]
            ? [.. Suggestions(text.Value, only).Where(Passes)]
            : Together(text.Value, closest.Differences).Where(Passes).Take(1).ToList();
        if (offered.Count > 0)
            return [.. offered.Select(suggestion => PasteHelp.Of(suggestion, text))];
        var whole = Wording.Line(closest.Passage.Text);
        return [passes(whole) ? PasteHelp.Of(text, whole) : PasteHelp.Nothing];

        bool Passes(ProposedEdit suggestion) => suggestion.Instead is null || passes(suggestion.ApplyTo(text.Value));
    }

    /// <summary>All differences at once, from the first to the last, since one of them put right would not pass: with the source's
    /// words, or marked as what they are where these would not do, as around an attribution.</summary>
    private static IEnumerable<ProposedEdit> Together(string text, ImmutableArray<WordDifference> differences)
    {
        if (differences.Length > DifferenceLabels.Most)
            yield break;
        var marked = differences.Select(difference => Suggestions(text, difference).First()).ToList();
        if (marked.TrueForAll(one => one.How == marked[0].How))
            yield return Joined(text, marked[0].How, marked);
        yield return Joined(text, UseWords, [.. differences.Select(difference => Instead(text, difference, UseWords, SourceWords(difference)))]);
        yield return Joined(text, "use the source’s words, or mark what you changed", marked);
    }

    private static ProposedEdit Joined(string text, string how, List<ProposedEdit> parts)
    {
        var (start, end) = (parts[0].Start, parts[^1].Start + parts[^1].Length);
        var instead = new StringBuilder();
        var at = start;
        foreach (var part in parts)
        {
            instead.Append(text, at, part.Start - at).Append(part.Instead);
            at = part.Start + part.Length;
        }

        return new ProposedEdit(how, start, end - start, instead.ToString());
    }

    public static IEnumerable<ProposedEdit> Suggestions(string text, WordDifference difference)
    {
        var typed = Wording.Line(text.AsSpan(difference.Start, difference.Length));
        var archived = SourceWords(difference);
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
            yield return Instead("or, where the sense stays the same, mark that you left them out", $"[…]{typed}");
            yield break;
        }

        if (archivedWords == 0 && typedWords > 0)
        {
            yield return typedWords <= AllowedGap.MostInBrackets
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

        var how = typedWords == 0 ? "keep the source’s punctuation" : UseWords;
        yield return Instead(how, archived);

        ProposedEdit Instead(string how, string? words) => DifferenceHelp.Instead(text, difference, how, words);
    }

    /// <param name="words">None where nothing can be pasted.</param>
    private static ProposedEdit Instead(string text, WordDifference difference, string how, string? words)
    {
        var after = difference.End < text.Length ? text[difference.End] : ' ';
        if (words is not null && difference.Length == 0)
            words = words.TrimEnd() + (char.IsWhiteSpace(after) || ".,;:!?)]”’»".Contains(after) ? "" : " ");
        if (words is [var first, ..] && (char.IsLetterOrDigit(first) || first == '[')
            && difference.Start > 0 && char.IsLetterOrDigit(text[difference.Start - 1]))
            words = " " + words;
        return new ProposedEdit(how, difference.Start, difference.Length, words);
    }

    private static string SourceWords(WordDifference difference) => Wording.Line(difference.Source.Text);

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

/// <summary>What an editor may type in the place of a stretch of a text.</summary>
/// <param name="How">What it does: “put the words back”.</param>
/// <param name="Start">UTF-16 offset in the text as typed.</param>
/// <param name="Instead">None where nothing can be pasted.</param>
internal readonly record struct ProposedEdit(string How, int Start, int Length, string? Instead)
{
    public string ApplyTo(string text) => string.Concat(text.AsSpan(0, Start), Instead, text.AsSpan(Start + Length));
}
