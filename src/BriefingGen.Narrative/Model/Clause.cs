using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Narrative.Composition;

namespace BriefingGen.Narrative.Model;

/// <summary>A fact as it is told, and what others say of the same thing.</summary>
internal sealed record Clause(Fact Fact, ImmutableArray<OtherClause> Others);

/// <summary>What another says of the same thing: a fact of the brief, or a passage.</summary>
/// <param name="Contradicts">It stands against what is told; else it only puts it in another way.</param>
internal sealed record OtherClause(Fact? Fact, OtherPassage? Passage, bool Contradicts);

/// <summary>Neighbouring facts that one voice tells with one verb.</summary>
/// <param name="IsSentence">The one fact was typed as a sentence: the voice stands behind it.</param>
internal sealed record FactRun(
    ImmutableArray<VoiceName> Voices, FactStatus Status, bool IsSentence, ImmutableArray<Clause> Clauses);
