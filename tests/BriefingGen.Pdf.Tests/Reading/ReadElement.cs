using UglyToad.PdfPig.Tokens;

namespace BriefingGen.Pdf.Tests.Reading;

/// <param name="Number">Of the object.</param>
/// <param name="Type">S, as written.</param>
/// <param name="Children">In the order of K.</param>
internal sealed record ReadElement(int Number, string Type, DictionaryToken Dictionary, IReadOnlyList<ReadChild> Children)
{
    public IEnumerable<ReadElement> Descendants =>
        Children.OfType<ReadChild.ChildElement>().SelectMany(child => child.Element.Descendants.Prepend(child.Element));

    /// <summary>All marked content in and under the element, in the order in which it is heard.</summary>
    public IEnumerable<(ReadChild.MarkedContent Content, ReadElement Owner)> Contents => Children.SelectMany(kid => kid switch
    {
        ReadChild.ChildElement child => child.Element.Contents,
        ReadChild.MarkedContent content => [(content, this)],
        _ => [],
    });
}

internal abstract record ReadChild
{
    private ReadChild()
    {
    }

    public sealed record ChildElement(ReadElement Element) : ReadChild;

    /// <param name="Page">Counted from 0.</param>
    public sealed record MarkedContent(int Page, int Mcid) : ReadChild;

    public sealed record ObjectReference(int Page, int Number) : ReadChild;
}
