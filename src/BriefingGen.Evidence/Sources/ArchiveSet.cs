using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Sources;

/// <summary>The archives of a brief's sources, each read once.</summary>
internal sealed class ArchiveSet
{
    private readonly ImmutableArray<ArchivedSource?> _archives;
    private readonly ImmutableHashSet<int> _changed;

    private ArchiveSet(ImmutableArray<ArchivedSource?> archives, ImmutableHashSet<int> changed)
    {
        _archives = archives;
        _changed = changed;
    }

    public static ArchiveSet Read(Brief brief, Func<Source, ArchiveReading> read, DiagnosticBag found)
    {
        var archives = ImmutableArray.CreateBuilder<ArchivedSource?>(brief.Sources.Length);
        var changed = ImmutableHashSet.CreateBuilder<int>();
        foreach (var source in brief.Sources)
        {
            var archive = Read(source, read(source), found);
            archives.Add(archive);
            if (archive is not null && source.Sha256 is { } expected && expected.Value != archive.Sha256)
            {
                changed.Add(source.Position);
                found.Add(SourceChangedRule.Of(source, archive.Sha256));
            }
        }

        return new ArchiveSet(archives.DrainToImmutable(), changed.ToImmutable());
    }

    /// <summary>None where it could not be read.</summary>
    public ArchivedSource? this[Source source] => _archives[source.Position];

    /// <summary>Whether the archive is another than the one whose SHA-256 the brief has.</summary>
    public bool IsChanged(Source source) => _changed.Contains(source.Position);

    private static ArchivedSource? Read(Source source, ArchiveReading reading, DiagnosticBag found)
    {
        switch (reading)
        {
            case ArchiveRead { File: var file } when ArchivedSource.IsTooDeep(file):
                found.Add(SourceMissingRule.Of(source, $"its elements are nested more than {HtmlDepth.Most} deep"));
                return null;
            case ArchiveRead { File: var file }:
                return new ArchivedSource(file, source.Number, source.Paragraphs?.Value);
            case ArchiveMissing { Why: { } why }:
                found.Add(SourceMissingRule.Of(source, why));
                return null;
            default:
                return null;
        }
    }
}

/// <summary>What became of reading an archive: an <see cref="ArchiveRead"/> or an <see cref="ArchiveMissing"/>. Which files may be
/// read is decided by whoever reads them.</summary>
public abstract record ArchiveReading;

public sealed record ArchiveRead(TextFile File) : ArchiveReading;

/// <param name="Why">Short, as it stands behind the path in a message: “there is no such file”. None where the reader has reported
/// it.</param>
public sealed record ArchiveMissing(string? Why) : ArchiveReading;

internal static class SourceMissingRule
{
    public static readonly Rule Rule = new(
        "source-missing",
        Severity.Error,
        Waivable: false,
        "the archived text of a source cannot be read",
        """
        Everything a briefing says is compared with the archived text of its sources, so each of them must be there: `archive` is a
        path relative to the brief, to a .txt, .md, .html or .htm file in UTF-8. Save the article as it was when you read it, and
        keep it under version control beside the brief.
        """);

    public static Diagnostic Of(Source source, string why) =>
        new(Rule, $"the archived text of “{source.Id.Value}” cannot be read", new Label(source.Archive.Span, why))
        {
            Help = ["save the article there, or correct the path; it is relative to the brief"],
        };
}

internal static class SourceChangedRule
{
    public static readonly Rule Rule = new(
        "source-changed",
        Severity.Error,
        Waivable: false,
        "an archive is not the file that was archived",
        """
        `sha256` says which bytes were archived, and the file has others: it was edited, saved anew with other line ends, or
        replaced by a later copy. A quotation that still matches may be one that somebody made match. Restore the file; or, if the
        new copy is meant, read every quotation and figure against it and write its `sha256` into the brief.
        """);

    /// <param name="actual">Of the file as it is.</param>
    public static Diagnostic Of(Source source, string actual) =>
        new(
            Rule,
            $"the archived text of “{source.Id.Value}” has changed",
            source.Sha256?.Text is { } text ? new Label(text.Span, $"the file has {actual[..8]}…{actual[^8..]}") : null)
        {
            Help =
            [
                "restore the file that was archived",
                $"or, if the new one is meant, check everything against it again and write `sha256: {actual}`",
            ],
        };
}
