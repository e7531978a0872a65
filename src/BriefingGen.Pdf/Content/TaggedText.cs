using BriefingGen.Pdf.Tags;

namespace BriefingGen.Pdf.Content;

/// <summary>A run of real content.</summary>
/// <param name="Owner">The element that holds these words.</param>
/// <param name="ActualText">What the glyphs stand for, where glyphs and characters do not pair off; gives the run a Span of its own.</param>
public sealed record TaggedText(TextRun Run, StructureElement Owner, string? ActualText = null);
