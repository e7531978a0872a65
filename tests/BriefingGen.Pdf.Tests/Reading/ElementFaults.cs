using UglyToad.PdfPig.Tokens;

namespace BriefingGen.Pdf.Tests.Reading;

/// <summary>Roles, attributes and nesting of the elements as they are read back: what PDF/UA asks and veraPDF lets
/// pass.</summary>
internal static class ElementFaults
{
    private static readonly HashSet<string> Groups =
        ["Document", "Sect", "Div", "Aside", "BlockQuote", "L", "LI", "Table", "THead", "TBody", "TR"];

    // A Figure would owe Alt and BBox, a Note an ID and an IDTree: there is neither.
    private static readonly HashSet<string> Roles =
        [.. Groups, "H1", "H2", "H3", "H4", "H5", "H6", "P", "Lbl", "LBody", "TH", "TD", "Span", "Strong", "Em", "Mark", "Link"];

    /// <returns>Sentences; none where all is well.</returns>
    public static IEnumerable<string> Of(ReadPdf pdf, ReadTree tree) =>
    [
        .. tree.All.SelectMany(element => OfElement(pdf, tree, element).Select(fault => $"{element.Type} {element.Number}: {fault}")),
        .. Headings(tree),
    ];

    private static IEnumerable<string> OfElement(ReadPdf pdf, ReadTree tree, ReadElement element)
    {
        if (!Roles.Contains(element.Type))
            yield return "no role of a briefing";
        if (element.Children.Count == 0)
            yield return "is empty";
        if (Groups.Contains(element.Type) && element.Children.Any(child => child is ReadChild.MarkedContent))
            yield return "a group with words of its own";
        if (element.Dictionary.Data.ContainsKey("ID") && !tree.Root.Data.ContainsKey("IDTree"))
            yield return "an ID without an IDTree";
        foreach (var child in Children(element).Where(child => ParentOf(child) != element.Number))
            yield return $"{child.Type} {child.Number} names another parent";

        var attributes = pdf.TryGet<DictionaryToken>(element.Dictionary, "A", out var found) ? found.Data : null;
        if (element.Type == "TH" && Name(attributes, "Scope") is not ("Row" or "Column"))
            yield return "no Scope";
        if (element.Type == "L" && Children(element).Any(item => (Children(item).First().Type == "Lbl") != (Name(attributes, "ListNumbering") is "Disc" or "Decimal")))
            yield return $"{Name(attributes, "ListNumbering") ?? "no ListNumbering"} against its labels";
        if (element.Type == "LI" && Children(element).Select(child => child.Type).ToList() is not (["LBody"] or ["Lbl", "LBody"]))
            yield return "not a label and a body";
        if (element.Type == "Table" && Children(element).Select(child => child.Type).ToList() is not ["THead", "TBody"])
            yield return "not a head and then a body";
        if (element.Type == "Table" && Children(element).SelectMany(Children).Select(row => Width(pdf, row)).Distinct().Count() != 1)
            yield return "rows of different widths";
        if (element.Type == "Link" && element.Children is [ReadChild.ObjectReference, ..])
            yield return "its annotation comes before its words";
    }

    private static IEnumerable<string> Headings(ReadTree tree)
    {
        var last = 0;
        foreach (var heading in tree.All.Where(element => element.Type is ['H', >= '1' and <= '6']))
        {
            var level = heading.Type[1] - '0';
            if (level > last + 1)
                yield return $"{heading.Type} after H{last}";
            last = level;
        }
    }

    private static int Width(ReadPdf pdf, ReadElement row) => Children(row).Sum(cell =>
        pdf.TryGet<DictionaryToken>(cell.Dictionary, "A", out var attributes) && attributes.Data.TryGetValue("ColSpan", out var span)
            ? ((NumericToken)span).Int
            : 1);

    private static IEnumerable<ReadElement> Children(ReadElement element) =>
        element.Children.OfType<ReadChild.ChildElement>().Select(child => child.Element);

    private static long ParentOf(ReadElement element) => ((IndirectReferenceToken)element.Dictionary.Data["P"]).Data.ObjectNumber;

    private static string? Name(IReadOnlyDictionary<string, IToken>? attributes, string key) =>
        attributes?.GetValueOrDefault(key) is NameToken name ? name.Data : null;
}
