using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Sources;

/// <summary>What became of reading an archive: an <see cref="ArchiveRead"/> or an <see cref="ArchiveMissing"/>. Which files may be
/// read is decided by whoever reads them.</summary>
public abstract record ArchiveReading;

public sealed record ArchiveRead(TextFile File) : ArchiveReading;

/// <param name="Why">Short, as it stands behind the path in a message: “there is no such file”. None where the reader has reported
/// it.</param>
public sealed record ArchiveMissing(string? Why) : ArchiveReading;
