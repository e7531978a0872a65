using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Narrative.Composition;

namespace BriefingGen.Narrative.Model;

/// <summary>A fact as it is told, and what others say of the same thing.</summary>
internal sealed record Clause(Fact Fact, ImmutableArray<OtherSide> Others);

/// <summary>Neighbouring facts that one voice tells with one verb.</summary>
/// <param name="IsSentence">The one fact was typed as a sentence: the voice stands behind it.</param>
internal sealed record FactRun(
    ImmutableArray<VoiceName> Voices, FactStatus Status, bool IsSentence, ImmutableArray<Clause> Clauses);
