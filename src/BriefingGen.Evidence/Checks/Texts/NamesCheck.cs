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
        var numbers = ImmutableArray.CreateBuilder<(int, int)>();
        foreach (var name in names)
        {
            var cited = sources.SourcesOf(stretch).ToList();
            var finding = Find(name, cited);
            if (finding.Standing is NameStanding.Differs or NameStanding.Absent && !stretch.CitesNothing)
                finding = Find(name, [.. sources.All]) is { Standing: <= NameStanding.Related } found ? found : finding;
            if (finding.IsNumberStanding && name.Number is { } number)
                numbers.Add((number.Start, number.Length));
            if (finding.Standing is not (NameStanding.Differs or NameStanding.Absent) || name.Kind is NameKind.SentenceInitial or NameKind.Heading)
                continue;
            var shown = finding.Length > 0 ? new TextMention(stretch, finding.Start, finding.Length) : new TextMention(stretch, name.Start, name.Length);
            findings.Add(stretch.Owner, NameNotFoundRule.Of(shown, finding, PlaceOf(finding, cited)));
        }

        return numbers.ToImmutable();
    }

    private NameFinding Find(NameMention name, IReadOnlyList<SourceReading> readings)
    {
        var best = new NameFinding(NameStanding.Absent, null);
        foreach (var reading in readings)
        {
            var finding = reading.Names.Find(name, sources.Declared);
            if (finding.Standing < best.Standing || (finding.Standing == best.Standing && best.Place is null))
                best = finding;
            if (best.Standing <= NameStanding.Related)
                break;
        }

        return best;
    }

    private static FoundPlace? PlaceOf(NameFinding finding, List<SourceReading> readings)
    {
        // A finding does not say of which source it is: its place is where the words are found again.
        if (finding is not { Standing: NameStanding.Differs, Place: { } place })
            return null;
        foreach (var reading in readings)
            if (place.Text < reading.Archive.Paragraphs.Length && place.End <= reading.Archive.Paragraphs[place.Text].Span.Length)
                return new FoundPlace(reading.Archive, reading.SpanOf(place.Text + 1, place.Start, place.Length));
        return null;
    }
}
