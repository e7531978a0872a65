using UglyToad.PdfPig.Tokens;

namespace BriefingGen.Pdf.Tests.Reading;

/// <summary>Link annotations and bookmarks as they are read back.</summary>
internal static class AnnotationFaults
{
    private const int Print = 4;

    /// <returns>Sentences; none where all is well.</returns>
    public static IEnumerable<string> Of(ReadPdf pdf, ReadTree tree)
    {
        foreach (var page in pdf.Pages)
        {
            if (!pdf.TryGet<ArrayToken>(page.Dictionary, "Annots", out var annotations))
                continue;
            foreach (var annotation in annotations.Data.Select(pdf.Resolve).Cast<DictionaryToken>())
            {
                foreach (var fault in OfLink(pdf, tree, annotation))
                    yield return $"Page {page.Number}, annotation: {fault}";
            }
        }

        if (pdf.TryGet<DictionaryToken>(pdf.Catalog, "Outlines", out var outline))
        {
            foreach (var item in Items(pdf, outline).Where(item => !LeadsSomewhere(pdf, tree, item)))
                yield return $"Bookmark “{pdf.TextOf(item, "Title")}” leads nowhere";
        }
    }

    /// <summary>The bookmarks below an item, in order.</summary>
    public static IEnumerable<DictionaryToken> Items(ReadPdf pdf, DictionaryToken above)
    {
        for (var item = Next(pdf, above, "First"); item is not null; item = Next(pdf, item, "Next"))
        {
            yield return item;
            foreach (var below in Items(pdf, item))
                yield return below;
        }
    }

    private static DictionaryToken? Next(ReadPdf pdf, DictionaryToken item, string key) =>
        pdf.TryGet<DictionaryToken>(item, key, out var next) ? next : null;

    private static IEnumerable<string> OfLink(ReadPdf pdf, ReadTree tree, DictionaryToken annotation)
    {
        if (annotation.Data.GetValueOrDefault("Subtype") is not NameToken { Data: "Link" })
            yield return "no link";
        if (!pdf.TryGet<ArrayToken>(annotation, "Border", out var border) || border.Data.Any(part => part is not NumericToken { Int: 0 }))
            yield return "a visible border";
        if (annotation.Data.GetValueOrDefault("F") is not NumericToken { Int: Print })
            yield return "not printed";
        if (string.IsNullOrWhiteSpace(pdf.TextOf(annotation, "Contents")))
            yield return "does not say where it leads";
        if (!LeadsSomewhere(pdf, tree, annotation))
            yield return "leads nowhere";
        var rect = pdf.Get<ArrayToken>(annotation, "Rect").Data.Cast<NumericToken>().Select(side => side.Double).ToArray();
        if (rect[0] >= rect[2] || rect[1] >= rect[3])
            yield return "has no area";
    }

    private static bool LeadsSomewhere(ReadPdf pdf, ReadTree tree, DictionaryToken item)
    {
        if (pdf.TryGet<ArrayToken>(item, "Dest", out var place))
            return place.Data[0] is IndirectReferenceToken page && tree.PageOfObject.ContainsKey((int)page.Data.ObjectNumber);
        return pdf.TryGet<DictionaryToken>(item, "A", out var action) && pdf.TextOf(action, "URI") is { Length: > 0 };
    }
}
