using System.Collections.Immutable;

namespace BriefingGen.Evidence.Languages.Names;

/// <summary>A name, where a text has it: words together, without a leading article and a possessive ’s.</summary>
/// <param name="Start">UTF-16 offset in the text that was read.</param>
/// <param name="Length">In UTF-16 units, without <paramref name="Number"/>.</param>
/// <param name="Words">As compared: in lower case, cut at hyphens and apostrophes, initials joined.</param>
/// <param name="Number">A number directly behind, which belongs to the name where a source has both together (“Local
/// #12”).</param>
public sealed record NameMention(int Start, int Length, ImmutableArray<NameWord> Words, NameKind Kind, NameNumber? Number)
{
    /// <summary>“the Holts”: it stands on the name without its last s too.</summary>
    public bool MayBePlural { get; init; }

    public int End => Start + Length;
}
