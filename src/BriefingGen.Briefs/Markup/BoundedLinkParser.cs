using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace BriefingGen.Briefs.Markup;

/// <summary>
/// Links whose address ends soon: the parser would look for the end of each up to the end of the text, and a text of many
/// beginnings would take a time that grows with its square.
/// </summary>
internal sealed class BoundedLinkParser : LinkInlineParser
{
    private const int LongestAddress = 2000;

    /// <summary>No “!”: an image is printed as its link.</summary>
    public BoundedLinkParser() => OpeningCharacters = ['[', ']'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        PairingMarks.Count(processor, 1);
        var near = slice;
        near.End = Math.Min(slice.End, slice.Start + LongestAddress);
        if (!base.Match(processor, ref near))
            return false;
        slice.Start = near.Start;
        return true;
    }
}
