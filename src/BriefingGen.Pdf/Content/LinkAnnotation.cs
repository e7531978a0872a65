using BriefingGen.Pdf.Structure;

namespace BriefingGen.Pdf.Content;

/// <summary>The part of a link that lies on one page.</summary>
/// <param name="Element">A Link element that owns text on this page. A link over two pages is one element with two
/// annotations.</param>
/// <param name="Areas">One for each line.</param>
/// <param name="Contents">Where the link leads, in words of the document's language.</param>
/// <param name="Origin">The caller's own; comes back with a violation.</param>
public sealed record LinkAnnotation(
    StructureElement Element, IReadOnlyList<PageArea> Areas, string Contents, LinkTarget Target, object? Origin = null);

public abstract record LinkTarget
{
    private LinkTarget()
    {
    }

    /// <summary>A place in the document.</summary>
    /// <param name="Page">Counted from 0.</param>
    /// <param name="Y">What is to be seen at the top, in 1/1000 pt down from the page's top.</param>
    public sealed record Place(int Page, int Y) : LinkTarget;

    /// <summary>http, https or mailto, in ASCII: all else percent-encoded, and in a text fragment also - , and &amp;.</summary>
    public sealed record Uri(string Address) : LinkTarget;
}

/// <summary>In 1/1000 pt from the page's top left corner, y down.</summary>
public readonly record struct PageArea(int X, int Y, int Width, int Height);
