using System.Text;
using BriefingGen.Pdf.Content;
using BriefingGen.Pdf.Tags;

namespace BriefingGen.Pdf.Conformance;

/// <summary>Link annotations (ISO 14289-1, 7.18; ISO 19005-3, 6.3 and 6.5).</summary>
internal static class LinkChecks
{
    /// <returns>False where the annotation cannot be written.</returns>
    public static bool Check(LinkAnnotation link, int pageCount, int page, Violations violations)
    {
        var before = violations.InOrder.Count;
        if (link.Element.Role != StructureRole.Link)
            violations.Add(ViolationKind.LinkElement, link.Element.Role.Name(), link.Origin, page);
        if (string.IsNullOrWhiteSpace(link.Contents))
            violations.Add(ViolationKind.LinkContents, "no text", link.Origin, page);
        TextChecks.Check("Contents", link.Contents, violations, link.Origin, page);
        if (link.Areas.Count == 0 || link.Areas.Any(area => area.Width <= 0 || area.Height <= 0))
            violations.Add(ViolationKind.LinkArea, $"{link.Areas.Count} areas", link.Origin, page);

        switch (link.Target)
        {
            case LinkTarget.Place place when place.Page < 0 || place.Page >= pageCount:
                violations.Add(ViolationKind.TargetOutsideDocument, $"page {place.Page + 1} of {pageCount}", link.Origin, page);
                break;
            case LinkTarget.Uri uri when !IsAllowed(uri.Address):
                violations.Add(ViolationKind.UriNotAllowed, uri.Address, link.Origin, page);
                break;
        }

        TextChecks.Check("URI", (link.Target as LinkTarget.Uri)?.Address, violations, link.Origin, page);
        return violations.InOrder.Count == before;
    }

    // RFC 3986: what is not reserved, unreserved or % must be percent-encoded.
    private static bool IsAllowed(string address) =>
        HasTail(address, "https://") || HasTail(address, "http://") || HasTail(address, "mailto:");

    private static bool HasTail(string address, string scheme) =>
        address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) && address.Length > scheme.Length
        && Ascii.IsValid(address)
        && !address.Any(character => character is <= ' ' or '\x7F' || "<>\"{}|\\^`".Contains(character));
}
