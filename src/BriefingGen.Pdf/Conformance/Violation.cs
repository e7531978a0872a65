namespace BriefingGen.Pdf.Conformance;

/// <summary>One way in which the document, as described, would not be PDF/A-3a and PDF/UA-1.</summary>
/// <param name="Detail">The value or place that breaks the rule.</param>
/// <param name="Origin">What the caller gave along with the element, annotation, outline item or attachment; null for the
/// document itself.</param>
/// <param name="Page">Counted from 0, where it is known.</param>
public sealed record Violation(ViolationKind Kind, string Detail, object? Origin = null, int? Page = null)
{
    /// <summary>The rule and how it is broken, in one sentence each.</summary>
    public string Message => $"{Kind.Rule().Text} Here: {Detail}. ({Kind.Rule().Clause})";
}
