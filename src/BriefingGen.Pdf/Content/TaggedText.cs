using BriefingGen.Pdf.Tags;

namespace BriefingGen.Pdf.Content;

/// <summary>A run of real content.</summary>
/// <param name="Owner">The element that holds these words.</param>
/// <param name="ActualText">What the glyphs stand for, where glyphs and characters do not pair off; gives the run a Span of its
/// own.</param>
/// <param name="IsContinued">The run goes on with the glyphs of the run before, whose ActualText is said once for both; its own
/// is not looked at. So a mark may have a place of its own above its letter.</param>
public sealed record TaggedText(TextRun Run, StructureElement Owner, string? ActualText = null, bool IsContinued = false);
