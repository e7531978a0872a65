using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BriefingGen.Briefs.Markup;

/// <summary>`[@id; @id]` in Markdig's tree.</summary>
internal sealed class CitationMark : LeafInline
{
    /// <summary>Each part between “[”, “;” or “,” and “]”, without blanks around it; offsets into the parsed text.</summary>
    public required ImmutableArray<SourceSpan> Parts { get; init; }

    /// <summary>False where no “]” ends it; then it is only the “[@” and the word behind it.</summary>
    public required bool HasEnd { get; init; }

    /// <summary>Whether a comma stood where a semicolon should.</summary>
    public required bool HasComma { get; init; }
}
