using UglyToad.PdfPig.Tokens;

namespace BriefingGen.Pdf.Tests.Reading;

/// <param name="Number">Of the object.</param>
/// <param name="Role">S, as written.</param>
/// <param name="Kids">In the order of K.</param>
internal sealed record ReadElement(int Number, string Role, DictionaryToken Dictionary, IReadOnlyList<ReadKid> Kids)
{
    public IEnumerable<ReadElement> Descendants =>
        Kids.OfType<ReadKid.Child>().SelectMany(kid => kid.Element.Descendants.Prepend(kid.Element));

    /// <summary>All marked content in and under the element, in the order in which it is heard.</summary>
    public IEnumerable<(ReadKid.Content Content, ReadElement Owner)> Contents => Kids.SelectMany(kid => kid switch
    {
        ReadKid.Child child => child.Element.Contents,
        ReadKid.Content content => [(content, this)],
        _ => [],
    });
}

internal abstract record ReadKid
{
    private ReadKid()
    {
    }

    public sealed record Child(ReadElement Element) : ReadKid;

    /// <param name="Page">Counted from 0.</param>
    public sealed record Content(int Page, int Mcid) : ReadKid;

    public sealed record Annotation(int Page, int Number) : ReadKid;
}
