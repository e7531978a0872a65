using System.Collections.Immutable;

namespace BriefingGen.Briefs.Reading.Shapes;

/// <summary>
/// What a mapping asks of its keys together. Its reader says it in the editor's words; the schema and the page go by this.
/// </summary>
internal abstract record Condition;

/// <summary>One of these keys must be given.</summary>
internal sealed record AnyKey(ImmutableArray<Key> Keys) : Condition;

/// <summary>Where the first is given, none of the others may be.</summary>
internal sealed record KeyAlone(Key Key, ImmutableArray<Key> Others) : Condition;

/// <summary>Where one key is given, with this word if there is one, the other must be too.</summary>
internal sealed record KeyNeeds(Key Key, string? Word, Key Other) : Condition;

/// <summary>The evidence must be given, unless the text cites something.</summary>
internal sealed record EvidenceOrCitation(Key Evidence, Key Text) : Condition;
