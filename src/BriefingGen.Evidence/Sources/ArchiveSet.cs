using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Rules;
using BriefingGen.Text.Diagnostics;

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
