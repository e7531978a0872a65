using BriefingGen.Pdf.Conformance;

namespace BriefingGen.Pdf.Document;

/// <param name="Bytes">The file; empty where there is any violation.</param>
/// <param name="Violations">All that were found, in the order of the document.</param>
public sealed record PdfResult(ReadOnlyMemory<byte> Bytes, IReadOnlyList<Violation> Violations);
