using BriefingGen.Pdf.Content;

namespace BriefingGen.Pdf.Document;

/// <param name="Width">In 1/1000 pt, as is the height.</param>
/// <param name="Content">Called once, in the order of the pages, when each is written, so that a long document need not hold all its glyphs at a
/// time.</param>
public sealed record PdfPage(int Width, int Height, Func<PageContent> Content);
