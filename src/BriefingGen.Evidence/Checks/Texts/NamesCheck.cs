using System.Collections.Immutable;
using BriefingGen.Evidence.Checks.Printed;
using BriefingGen.Evidence.Explaining;
using BriefingGen.Evidence.Languages.Names;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Checks.Texts;

/// <summary>Each name of a text must stand in a source, or be an actor's. CONTRACT.md §5.</summary>
internal sealed class NamesCheck(TextSources sources, CheckFindings findings)
{
    /// <param name="names">Those of the stretch's words.</param>
    /// <returns>The numbers that belong to a name and stand with it (“Local #12”): start and length.</returns>
    public ImmutableArray<(int Start, int Length)> Check(PrintedStretch stretch, ImmutableArray<NameMention> names)
    {
        if (names.IsEmpty)
            return [];
        var cited = sources.SourcesOf(stretch);
        List<(int, int)> numbers = [];
        foreach (var name in names)
        {
            var (finding, source) = Find(name, cited);
            if (finding.Kind is NameMatchKind.Differs or NameMatchKind.Absent && !stretch.CitesNothing
                && Find(name, sources.All, seeksNearest: false) is { Finding.Kind: <= NameMatchKind.Related } other)
                (finding, source) = other;
            if (finding.HasNumber && name.Number is { } number)
                numbers.Add((number.Start, number.Length));
            if (finding.Kind is not (NameMatchKind.Differs or NameMatchKind.Absent))
                continue;
            var place = PlaceOf(finding, source);
            var isPart = finding.Length > 0 && !IsWhole(name, place);
            var shown = isPart ? new TextMention(stretch, finding.Start, finding.Length)
                : new TextMention(stretch, name.Start, name.Length);
            findings.Add(stretch.Owner, NameNotFoundRule.Of(shown, finding, place));
        }

        return [.. numbers];
    }

    /// <returns>The best that any source gives, and which one that is.</returns>
    private (NameMatch Finding, SourceReading? Source) Find(
        NameMention name, ImmutableArray<SourceReading> readings, bool seeksNearest = true)
    {
        var best = new NameMatch(NameMatchKind.Absent, null);
        SourceReading? source = null;
        foreach (var reading in readings)
        {
            var finding = reading.Names.Find(name, sources.Declared, seeksNearest);
            if (source is null || finding.Kind < best.Kind)
                (best, source) = (finding, reading);
            if (best.Kind <= NameMatchKind.Related)
                break;
        }

        return (best, source);
    }

    /// <summary>The source's name stands for all of the shown one, word by word.</summary>
    private static bool IsWhole(NameMention name, FoundPlace? place) =>
        place is not null && name.Words.Length > 1 && place.Words.Split([' ', '-', '’', '\'', '\n']).Length == name.Words.Length;

    private static FoundPlace? PlaceOf(NameMatch finding, SourceReading? source) =>
        finding is { Kind: NameMatchKind.Differs, Place: { } place } && source is not null
            ? new FoundPlace(source.Archive, source.SpanOf(place.Text + 1, place.Start, place.Length))
            : null;
}

/// <summary>Two findings of one kind: a name that is nowhere, and one that the source spells with other letters.</summary>
internal static class NameNotFoundRule
{
    public static readonly Rule Rule = new(
        "name-not-found",
        Severity.Error,
        Waivable: true,
        "a name is in no source",
        """
        Names are found by their capital letters. Each must stand in the source that its text cites, letter by letter, or be an
        actor's name, short form or alias. Correct the name; or declare an actor, and the spelling that the source has as one of
        its `aliases`:

        ```yaml
        actors:
          maliki: {name: Nuri al-Maliki, aliases: [Nouri al-Maliki]}
        ```
        """);

    public static readonly Rule Corrected = new(
        "name-corrected",
        Severity.Error,
        Waivable: true,
        "a name is spelt with other accents than in the source",
        """
        A correction that nobody is told of looks like a mistake to whoever compares. Declare the right spelling as an actor's
        name and the source's spelling as one of its `aliases`; “Names and spellings” then tells the reader.

        ```yaml
        actors:
          leman: {name: Léman Bleu, aliases: [Leman Blue]}
        ```
        """);

    public static Diagnostic Of(TextMention shown, NameMatch finding, FoundPlace? nearest)
    {
        var words = Wording.Line(shown.Words);
        if (nearest is null)
        {
            return new Diagnostic(Rule, $"“{words}” is in no source", shown.Label)
            {
                Help = ["correct it, or declare an actor with this name and the source’s spelling among its `aliases`"],
            };
        }

        var source = Wording.Line(nearest.Words);
        return new Diagnostic(
            finding.IsDiacriticsOnly ? Corrected : Rule,
            finding.IsDiacriticsOnly ? $"the source spells “{words}” “{source}”"
                : $"“{words}” is in no source; {nearest.Reference} has “{source}”",
            shown.Label)
        {
            Related = [nearest.Label],
            Help = [$"use “{source}”, or declare an actor `{{name: {words}, aliases: [{source}]}}`"],
        };
    }
}
