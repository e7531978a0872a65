using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using UglyToad.PdfPig.Tokens;

namespace BriefingGen.Pdf.Tests.Reading;

/// <summary>All that no validator looks for, in a whole file: structure, annotations, names, metadata, fonts, strings.</summary>
internal static class FileFaults
{
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Pdf = "http://ns.adobe.com/pdf/1.3/";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";

    private static readonly (string Info, XName Xmp)[] Pairs =
    [
        ("Title", Dc + "title"), ("Author", Dc + "creator"), ("Subject", Dc + "description"), ("Keywords", Pdf + "Keywords"),
        ("Creator", Xmp + "CreatorTool"), ("Producer", Pdf + "Producer"), ("CreationDate", Xmp + "CreateDate"), ("ModDate", Xmp + "ModifyDate"),
    ];

    /// <returns>Sentences; none where all is well.</returns>
    public static IReadOnlyList<string> Of(ReadPdf pdf)
    {
        var tree = ReadTree.Of(pdf);
        return
        [
            .. StructureFaults.Of(pdf),
            .. ElementFaults.Of(pdf, tree),
            .. AnnotationFaults.Of(pdf, tree),
            .. pdf.Pages.SelectMany(page => OperandFaults.Of(pdf.DecodeText(pdf.Get<StreamToken>(page.Dictionary, "Contents")))
                .Select(fault => $"Page {page.Number}: {fault}")),
            .. Attachments(pdf),
            .. Metadata(pdf),
            .. Fonts(pdf),
            .. pdf.Objects.SelectMany(each => Strings(each.Value)).Where(text => text.StartsWith("\u00EF\u00BB\u00BF", StringComparison.Ordinal))
                .Select(text => $"A string in UTF-8: {text}"),
        ];
    }

    private static IEnumerable<string> Attachments(ReadPdf pdf)
    {
        if (!pdf.TryGet<DictionaryToken>(pdf.Catalog, "Names", out var names))
            yield break;
        var leaves = pdf.Leaves(pdf.Get<DictionaryToken>(names, "EmbeddedFiles"), "Names").ToList();
        var keys = leaves.Select(leaf => ReadPdf.TextOf(leaf.Key)!).ToList();
        if (!keys.SequenceEqual(keys.Distinct().OrderBy(Written, StringComparer.Ordinal)))
            yield return "The names of the attachments are not sorted, or not unique";
        var associated = pdf.Get<ArrayToken>(pdf.Catalog, "AF").Data.Cast<IndirectReferenceToken>().Select(one => one.Data.ObjectNumber);
        if (!associated.Order().SequenceEqual(leaves.Select(leaf => ((IndirectReferenceToken)leaf.Value).Data.ObjectNumber).Order()))
            yield return "AF and the names of the attachments differ";
        foreach (var (key, value) in leaves)
        {
            var specification = (DictionaryToken)pdf.Resolve(value);
            var file = pdf.Get<StreamToken>(pdf.Get<DictionaryToken>(specification, "EF"), "F");
            if (string.IsNullOrWhiteSpace(pdf.TextOf(specification, "Desc")))
                yield return $"{ReadPdf.TextOf(key)}: no description";
            if (pdf.TextOf(specification, "UF") != ReadPdf.TextOf(key))
                yield return $"{ReadPdf.TextOf(key)}: filed under another name";
            if (!pdf.TryGet<DictionaryToken>(file.StreamDictionary, "Params", out var parameters) || pdf.TextOf(parameters, "ModDate") is null)
                yield return $"{ReadPdf.TextOf(key)}: no date";
            else if (pdf.Get<NumericToken>(parameters, "Size").Int != pdf.Decode(file).Length)
                yield return $"{ReadPdf.TextOf(key)}: another size";
        }
    }

    /// <summary>As its bytes sort: in UTF-16, behind a mark, where it is not ASCII.</summary>
    private static string Written(string key) => System.Text.Ascii.IsValid(key) ? key : "\u00FE" + key;

    private static IEnumerable<string> Metadata(ReadPdf pdf)
    {
        var packet = XDocument.Parse(System.Text.Encoding.UTF8.GetString(pdf.Decode(pdf.Get<StreamToken>(pdf.Catalog, "Metadata"))).TrimStart('\uFEFF'));
        var info = pdf.Document.Information.DocumentInformationDictionary!;
        foreach (var (key, name) in Pairs)
        {
            var said = pdf.TextOf(info, key);
            var xmp = packet.Descendants(name).FirstOrDefault()?.Value;
            if (Moment(said) != Moment(xmp))
                yield return $"Info says {key} {said}, XMP {xmp}";
        }
    }

    /// <summary>Both forms of a date as one; any other text as it is.</summary>
    private static string? Moment(string? text) =>
        DateTimeOffset.TryParseExact(
            text, ["'D:'yyyyMMddHHmmss'Z'", "yyyy-MM-dd'T'HH:mm:ssK"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment.ToUniversalTime().ToString("o", CultureInfo.InvariantCulture)
            : text;

    /// <summary>A tag names the subset: two subsets of one face would be one font to a reader that keeps fonts.</summary>
    private static IEnumerable<string> Fonts(ReadPdf pdf)
    {
        var names = pdf.Objects.Select(each => each.Value).OfType<DictionaryToken>()
            .Where(font => font.Data.GetValueOrDefault("Subtype") is NameToken { Data: "Type0" })
            .Select(font => ((NameToken)font.Data["BaseFont"]).Data).ToList();
        return names.Where(name => !Regex.IsMatch(name, "^[A-Z]{6}\\+"))
            .Concat(names.GroupBy(name => name[..6]).Where(same => same.Count() > 1).Select(same => same.First()))
            .Select(name => $"{name}: no tag of its own");
    }

    private static IEnumerable<string> Strings(IToken token) => token switch
    {
        StringToken text => [text.Data],
        ArrayToken array => array.Data.SelectMany(Strings),
        DictionaryToken dictionary => dictionary.Data.Values.SelectMany(Strings),
        StreamToken stream => Strings(stream.StreamDictionary),
        _ => [],
    };
}
