using System.Collections.Immutable;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition;

/// <summary>A briefing as blocks, and what was found while making it.</summary>
/// <param name="Document">None where there are errors.</param>
/// <param name="Templates">The user's own templates that took part, in the order of their paths.</param>
public sealed record ComposedBriefing(
    Document? Document, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<TextFile> Templates);
