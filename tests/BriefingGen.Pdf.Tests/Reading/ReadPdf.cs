using System.Text;
using BriefingGen.Pdf.Document;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace BriefingGen.Pdf.Tests.Reading;

/// <summary>
/// A written file as another reader (PdfPig) sees it: what the tests believe is read back, never taken from the writer.
/// </summary>
internal sealed class ReadPdf : IDisposable
{
    private readonly UglyToad.PdfPig.PdfDocument _document;

    private ReadPdf(ReadOnlyMemory<byte> bytes) => _document = UglyToad.PdfPig.PdfDocument.Open(bytes.ToArray());

    public DictionaryToken Catalog => _document.Structure.Catalog.CatalogDictionary;

    public IReadOnlyList<Page> Pages => field ??= [.. _document.GetPages()];

    public UglyToad.PdfPig.PdfDocument Document => _document;

    /// <summary>Every object the cross-references know, by number.</summary>
    public IEnumerable<(IndirectReference Reference, IToken Value)> Objects =>
        _document.Structure.CrossReferenceTable.ObjectOffsets.Keys.OrderBy(reference => reference.ObjectNumber)
            .Select(reference => (reference, _document.Structure.GetObject(reference).Data));

    public static ReadPdf Write(Pdf.Document.PdfDocument document)
    {
        var result = PdfWriter.Write(document);
        Assert.Empty(result.Violations);
        return new ReadPdf(result.Bytes);
    }

    public static ReadPdf Open(ReadOnlyMemory<byte> bytes) => new(bytes);

    public T Get<T>(DictionaryToken dictionary, string key)
        where T : class, IToken => dictionary.Get<T>(NameToken.Create(key), _document.Structure.TokenScanner);

    public bool TryGet<T>(DictionaryToken dictionary, string key, out T value)
        where T : class, IToken => dictionary.TryGet(NameToken.Create(key), _document.Structure.TokenScanner, out value!);

    public IToken Resolve(IToken token) =>
        token is IndirectReferenceToken reference ? _document.Structure.GetObject(reference.Data).Data : token;

    /// <summary>A text string; null where there is none.</summary>
    public string? TextOf(DictionaryToken dictionary, string key) =>
        dictionary.Data.TryGetValue(key, out var token) ? TextOf(Resolve(token)) : null;

    public static string? TextOf(IToken token) => token switch
    {
        StringToken text => text.Data,
        HexToken hex when hex.Bytes is [0xFE, 0xFF, .. var units] => Encoding.BigEndianUnicode.GetString(units),
        HexToken hex => hex.Data,
        _ => null,
    };

    public byte[] Decode(StreamToken stream) =>
        stream.Decode(_document.Structure.FilterProvider, _document.Structure.TokenScanner).ToArray();

    public string DecodeText(StreamToken stream) => Encoding.Latin1.GetString(Decode(stream));

    /// <summary>The leaves of a number or name tree in order, keys and values.</summary>
    public IEnumerable<(IToken Key, IToken Value)> Leaves(DictionaryToken tree, string entries)
    {
        if (TryGet<ArrayToken>(tree, entries, out var pairs))
        {
            for (var i = 0; i < pairs.Length; i += 2)
                yield return (pairs.Data[i], pairs.Data[i + 1]);
        }

        if (!TryGet<ArrayToken>(tree, "Kids", out var kids))
            yield break;
        foreach (var leaf in kids.Data.SelectMany(kid => Leaves((DictionaryToken)Resolve(kid), entries)))
            yield return leaf;
    }

    public void Dispose() => _document.Dispose();
}
