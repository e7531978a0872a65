namespace BriefingGen.Pdf.Content;

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
