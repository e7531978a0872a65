using System.Collections.Immutable;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Speakers;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Citing;

/// <param name="Introductions">The passages that the editor gives as introducing it; often none.</param>
public sealed record LocatedQuote(Quotation Quotation, ImmutableArray<Passage> Introductions)
{
    /// <summary>Of several speakers the worst finding; none where the words have no passage.</summary>
    public SpeakerFinding? Speaker { get; init; }

    /// <summary>What is wrong with it, and the editor lets stand.</summary>
    public ImmutableArray<Diagnostic> Waived { get; init; } = [];

    /// <summary>Counts as word for word: nothing but typography, `[sic]` and an attribution left out, and the source names nobody
    /// else nearer.</summary>
    public bool IsWordForWord =>
        Quotation.Verdict is Verdict.Verbatim or Verdict.VerbatimAfterTypography && Speaker is not AnotherNearer;
}
