using BriefingGen.Pdf.Structure;

namespace BriefingGen.Pdf.Content;

/// <summary>The part of a link that lies on one page.</summary>
/// <param name="Element">A Link element with text on this page. A link over two pages is one element with two
/// annotations.</param>
/// <param name="Areas">One for each line.</param>
/// <param name="Contents">Says where the link leads, in the language of the document.</param>
/// <param name="Origin">Returned to the caller with a violation; not looked at.</param>
public sealed record LinkAnnotation(
    StructureElement Element, IReadOnlyList<PageArea> Areas, string Contents, AnnotationTarget Target, object? Origin = null);

/// <summary>The destination or action of a link annotation (ISO 32000-1, 12.5.6.5).</summary>
public abstract record AnnotationTarget
{
    private AnnotationTarget()
    {
    }

    /// <param name="Page">Counted from 0.</param>
    /// <param name="Y">Goes to the top of the window; in 1/1000 pt down from the top of the page.</param>
    public sealed record ExplicitDestination(int Page, int Y) : AnnotationTarget;

    /// <param name="Address"> http, https or mailto, in ASCII: all else percent-encoded, and in a text fragment also - , and
    /// &amp;.
    /// </param>
    public sealed record UriAction(string Address) : AnnotationTarget;
}

/// <summary>In 1/1000 pt from the page's top left corner, y down.</summary>
public readonly record struct PageArea(int X, int Y, int Width, int Height);
