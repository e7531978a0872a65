using System.Collections.Immutable;
using BriefingGen.Evidence.Languages.Names;
using BriefingGen.Evidence.Rules;

namespace BriefingGen.Evidence.Checks.Texts;

/// <summary>Each name of a text must stand in a source, or be an actor's. BRIEF.md §5.</summary>
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
            if (finding.Standing is NameStanding.Differs or NameStanding.Absent && !stretch.CitesNothing
                && Find(name, sources.All, seeksNearest: false) is { Finding.Standing: <= NameStanding.Related } other)
                (finding, source) = other;
            if (finding.IsNumberStanding && name.Number is { } number)
                numbers.Add((number.Start, number.Length));
            if (finding.Standing is not (NameStanding.Differs or NameStanding.Absent))
                continue;
            var place = PlaceOf(finding, source);
            var isPart = finding.Length > 0 && !IsWhole(name, place);
            var shown = isPart ? new TextMention(stretch, finding.Start, finding.Length) : new TextMention(stretch, name.Start, name.Length);
            findings.Add(stretch.Owner, NameNotFoundRule.Of(shown, finding, place));
        }

        return [.. numbers];
    }

    /// <returns>The best that any source gives, and which one that is.</returns>
    private (NameFinding Finding, SourceReading? Source) Find(
        NameMention name, ImmutableArray<SourceReading> readings, bool seeksNearest = true)
    {
        var best = new NameFinding(NameStanding.Absent, null);
        SourceReading? source = null;
        foreach (var reading in readings)
        {
            var finding = reading.Names.Find(name, sources.Declared, seeksNearest);
            if (source is null || finding.Standing < best.Standing)
                (best, source) = (finding, reading);
            if (best.Standing <= NameStanding.Related)
                break;
        }

        return (best, source);
    }

    /// <summary>The source's name stands for all of the shown one, word by word.</summary>
    private static bool IsWhole(NameMention name, FoundPlace? place) =>
        place is not null && name.Words.Length > 1 && place.Words.Split([' ', '-', '’', '\'', '\n']).Length == name.Words.Length;

    private static FoundPlace? PlaceOf(NameFinding finding, SourceReading? source) =>
        finding is { Standing: NameStanding.Differs, Place: { } place } && source is not null
            ? new FoundPlace(source.Archive, source.SpanOf(place.Text + 1, place.Start, place.Length))
            : null;
}
