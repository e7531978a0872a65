using UglyToad.PdfPig.Tokens;

namespace BriefingGen.Pdf.Tests.Reading;

/// <summary>The structure tree as a reader walks it.</summary>
internal sealed class ReadTree
{
    private readonly ReadPdf _pdf;
    private readonly Dictionary<int, int> _pageOfObject;

    private ReadTree(ReadPdf pdf)
    {
        _pdf = pdf;
        _pageOfObject = PageObjects(pdf, pdf.Get<DictionaryToken>(pdf.Catalog, "Pages"))
            .Select((number, page) => (number, page)).ToDictionary(pair => pair.number, pair => pair.page);
        Root = pdf.Get<DictionaryToken>(pdf.Catalog, "StructTreeRoot");
        Document = Read((IndirectReferenceToken)Root.Data["K"]);
    }

    public DictionaryToken Root { get; }

    public ReadElement Document { get; }

    public IEnumerable<ReadElement> All => Document.Descendants.Prepend(Document);

    public IReadOnlyDictionary<int, int> PageOfObject => _pageOfObject;

    public static ReadTree Of(ReadPdf pdf) => new(pdf);

    private static IEnumerable<int> PageObjects(ReadPdf pdf, DictionaryToken node) =>
        pdf.Get<ArrayToken>(node, "Kids").Data.Cast<IndirectReferenceToken>().SelectMany(kid =>
            (DictionaryToken)pdf.Resolve(kid) is var page && page.Data.ContainsKey("Kids")
                ? PageObjects(pdf, page)
                : [(int)kid.Data.ObjectNumber]);

    private ReadElement Read(IndirectReferenceToken reference)
    {
        var dictionary = (DictionaryToken)_pdf.Resolve(reference);
        var page = PageOf(dictionary, -1);
        IToken[] kids = !dictionary.Data.TryGetValue("K", out var k) ? [] : k is ArrayToken array ? [.. array.Data] : [k];
        return new ReadElement(
            (int)reference.Data.ObjectNumber, ((NameToken)dictionary.Data["S"]).Data, dictionary, [.. kids.Select(kid => Read(kid, page))]);
    }

    private ReadChild Read(IToken kid, int page) => kid switch
    {
        NumericToken mcid => new ReadChild.MarkedContent(page, mcid.Int),
        IndirectReferenceToken child => new ReadChild.ChildElement(Read(child)),
        DictionaryToken content when content.Data.TryGetValue("MCID", out var mcid) =>
            new ReadChild.MarkedContent(PageOf(content, page), ((NumericToken)mcid).Int),
        DictionaryToken annotation => new ReadChild.ObjectReference(
            PageOf(annotation, page), (int)((IndirectReferenceToken)annotation.Data["Obj"]).Data.ObjectNumber),
        _ => throw new InvalidDataException(kid.ToString()),
    };

    private int PageOf(DictionaryToken dictionary, int otherwise) =>
        dictionary.Data.TryGetValue("Pg", out var page)
            ? _pageOfObject[(int)((IndirectReferenceToken)page).Data.ObjectNumber]
            : otherwise;
}
