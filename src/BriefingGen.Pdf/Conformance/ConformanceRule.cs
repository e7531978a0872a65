namespace BriefingGen.Pdf.Conformance;

/// <param name="Clause">Where the rule stands: ISO 14289-1 is PDF/UA-1, ISO 19005-3 is PDF/A-3, ISO 32000-1 is PDF 1.7.</param>
/// <param name="Text">What must hold, and so what to do.</param>
public sealed record ConformanceRule(string Clause, string Text);
