using System.Collections.Immutable;
using BriefingGen.Evidence.Locating;

namespace BriefingGen.Evidence.Citing;

/// <param name="Introductions">The passages that the editor gives as introducing it; often none.</param>
public sealed record LocatedQuote(Quotation Quotation, ImmutableArray<Passage> Introductions);
