using BriefingGen.Pdf.Content;

namespace BriefingGen.Publishing.Export;

/// <param name="ActualText">What the glyphs stand for where they do not say it themselves.</param>
/// <param name="IsContinued">The run before said it already.</param>
internal readonly record struct ExportedRun(TextRun Run, string? ActualText, bool IsContinued);
