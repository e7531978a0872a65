using System.Collections.Immutable;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Citing;

/// <summary>Words of a source that are cited; where passages overlap, one mark covers them.</summary>
/// <param name="Span">Within one paragraph.</param>
/// <param name="By">Each item once, in the order of where their passages begin.</param>
public sealed record CitedMark(TextSpan Span, ImmutableArray<Citer> By);
