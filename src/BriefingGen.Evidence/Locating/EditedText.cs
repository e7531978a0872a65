using System.Collections.Immutable;

namespace BriefingGen.Evidence.Locating;

/// <summary>A text as words to be found and the edits between them.</summary>
/// <param name="Literals">None is empty.</param>
/// <param name="Gaps">The edits before, between and after the literals: one more than these. Only the first and the last may be
/// empty.</param>
internal sealed record EditedText(ImmutableArray<ImmutableArray<LiteralWord>> Literals, ImmutableArray<ImmutableArray<Edit>> Gaps)
{
    public bool IsRecased => Literals.Any(literal => literal.Any(word => word.IsRecased));
}
