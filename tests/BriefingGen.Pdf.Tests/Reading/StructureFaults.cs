using UglyToad.PdfPig.Tokens;

namespace BriefingGen.Pdf.Tests.Reading;

/// <summary>What no validator looks for: whether the tree, the pages and the way back from one to the other agree.</summary>
internal static class StructureFaults
{
    /// <returns>Sentences; none where all is well.</returns>
    public static IReadOnlyList<string> Of(ReadPdf pdf)
    {
        var tree = ReadTree.Of(pdf);
        var parents = pdf.Leaves(pdf.Get<DictionaryToken>(tree.Root, "ParentTree"), "Nums")
            .ToDictionary(pair => ((NumericToken)pair.Key).Int, pair => pdf.Resolve(pair.Value) is ArrayToken array ? array : pair.Value);
        return
        [
            .. pdf.Pages.SelectMany(page => MarkedContent.Faults(page).Select(fault => $"Page {page.Number}: {fault}")),
            .. Contents(pdf, tree, parents),
            .. Annotations(pdf, tree, parents),
            .. Keys(tree, parents),
        ];
    }

    private static IEnumerable<string> Contents(ReadPdf pdf, ReadTree tree, Dictionary<int, IToken> parents)
    {
        var byPage = tree.Document.Contents.ToLookup(pair => pair.Content.Page);
        foreach (var page in pdf.Pages)
        {
            var index = page.Number - 1;
            var inTree = byPage[index].ToList();
            var inStream = MarkedContent.Mcids(page).ToList();
            if (!inStream.SequenceEqual(Enumerable.Range(0, inStream.Count)))
                yield return $"Page {page.Number}: MCIDs are not 0 to n - 1";
            if (!inTree.Select(pair => pair.Content.Mcid).SequenceEqual(inStream))
                yield return $"Page {page.Number}: K says {string.Join(' ', inTree.Select(pair => pair.Content.Mcid))}";

            var key = pdf.Get<NumericToken>(page.Dictionary, "StructParents").Int;
            var owners = ((ArrayToken)parents[key]).Data.Cast<IndirectReferenceToken>().Select(owner => (int)owner.Data.ObjectNumber);
            if (!owners.SequenceEqual(inTree.Select(pair => pair.Owner.Number)))
                yield return $"Page {page.Number}: the parent tree names other elements";
        }
    }

    private static IEnumerable<string> Annotations(ReadPdf pdf, ReadTree tree, Dictionary<int, IToken> parents)
    {
        var ofTree = tree.All.SelectMany(element => element.Children.OfType<ReadChild.ObjectReference>().Select(child => (child, element)))
            .ToDictionary(pair => pair.child.Number);
        var found = 0;
        foreach (var page in pdf.Pages)
        {
            if (!pdf.TryGet<ArrayToken>(page.Dictionary, "Annots", out var annotations))
                continue;
            foreach (var reference in annotations.Data.Cast<IndirectReferenceToken>())
            {
                found++;
                var number = (int)reference.Data.ObjectNumber;
                var key = ((NumericToken)((DictionaryToken)pdf.Resolve(reference)).Data["StructParent"]).Int;
                var (child, element) = ofTree[number];
                if (child.Page != page.Number - 1 || element.Type != "Link")
                    yield return $"Annotation {number}: {element.Type} on page {child.Page + 1}";
                if (parents[key] is not IndirectReferenceToken parent || parent.Data.ObjectNumber != element.Number)
                    yield return $"Annotation {number}: the parent tree names another element";
            }
        }

        if (found != ofTree.Count)
            yield return $"{ofTree.Count} OBJRs, {found} annotations";
    }

    private static IEnumerable<string> Keys(ReadTree tree, Dictionary<int, IToken> parents)
    {
        if (((NumericToken)tree.Root.Data["ParentTreeNextKey"]).Int <= parents.Keys.Max())
            yield return "ParentTreeNextKey is taken";
    }
}
