using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Citing;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Checks.Texts;

/// <summary>
/// Words that a reader sees and the evidence they have in common: a whole text, or what one citation covers, “back to the citation
/// before or the start of the paragraph” (BRIEF.md §2, rule 6).
/// </summary>
/// <param name="Owner">The item the text belongs to; none for those of the brief itself.</param>
/// <param name="Words">What is printed, without markup and citations.</param>
/// <param name="Evidence">The item's own and what the stretch cites.</param>
/// <param name="Cited">What the stretch itself cites, in the order typed.</param>
internal sealed record PrintedStretch(
    TextKind Kind, Item? Owner, MappedText Words, ItemEvidence Evidence, ImmutableArray<ICitable> Cited)
{
    /// <summary>What stands before it in the same sentence.</summary>
    public string Before { get; init; } = "";

    /// <summary>Nothing is cited: it rests on any passage that the brief cites.</summary>
    public bool CitesNothing => Evidence.References.IsEmpty;
}
