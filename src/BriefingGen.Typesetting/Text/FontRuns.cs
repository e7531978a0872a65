using System.Collections.Immutable;

namespace BriefingGen.Typesetting.Text;

/// <summary>A text split by face.</summary>
/// <param name="Runs">Cover the text without holes, in order; neighbours differ in face.</param>
/// <param name="Missing">In order. They stand in the runs all the same and would print as .notdef, which a PDF/A must not show:
/// the caller reports or replaces them.</param>
public sealed record FontRuns(ImmutableArray<FontRun> Runs, ImmutableArray<MissingCharacter> Missing);
