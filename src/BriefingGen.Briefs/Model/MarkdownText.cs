using System.Collections.Immutable;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Model;

/// <summary>Markdown with paragraphs, lists and citations: the summary, and what a template writes.</summary>
/// <param name="Source">As written, markup and citations included.</param>
/// <param name="Citations">The ids cited, in order, one for each mention.</param>
public sealed record MarkdownText(MappedText Source, ImmutableArray<MarkdownBlock> Blocks, ImmutableArray<MappedText> Citations);
