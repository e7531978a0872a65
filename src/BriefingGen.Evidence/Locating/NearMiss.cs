using System.Collections.Immutable;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Locating;

/// <summary>The closest passage to words that are not in the source. It is shown to the editor and never passes.</summary>
/// <param name="Passage">The source's words, from the first to the last that answer to the text.</param>
/// <param name="Differences">In order, at least one.</param>
public sealed record NearMiss(TextSpan Passage, ImmutableArray<WordDifference> Differences);
