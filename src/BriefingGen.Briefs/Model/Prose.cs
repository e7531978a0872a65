using System.Collections.Immutable;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Model;

/// <summary>A paragraph with inline Markdown and citations. BRIEF.md §4.</summary>
/// <param name="Source">As typed, markup and citations included.</param>
/// <param name="Citations">The ids cited, in order, one for each mention; each is in <see cref="Brief.Citables"/>.</param>
public sealed record Prose(MappedText Source, ImmutableArray<ProseInline> Inlines, ImmutableArray<MappedText> Citations);
