using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Sources;

/// <summary>A numbered stretch of an archived text. BRIEF.md §2, rule 11.</summary>
/// <param name="Number">Counted from 1, the headline.</param>
/// <param name="Span">Without the white space around it.</param>
public readonly record struct Paragraph(int Number, TextSpan Span);
