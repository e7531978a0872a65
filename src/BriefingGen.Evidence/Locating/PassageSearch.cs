namespace BriefingGen.Evidence.Locating;

/// <summary>What became of looking for evidence: a passage, or why there is none.</summary>
/// <param name="Failure">None just where there is a passage.</param>
public sealed record PassageSearch(Passage? Passage, LocatingFailure? Failure);
