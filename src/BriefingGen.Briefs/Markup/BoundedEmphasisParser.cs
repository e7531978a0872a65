using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace BriefingGen.Briefs.Markup;

/// <summary>Emphasis, as long as its marks are not too many. Each sign of a run counts: it may become a level of nesting.</summary>
internal sealed class BoundedEmphasisParser : EmphasisInlineParser
{
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        var run = text.IndexOfAnyExcept(text[0]);
        PairingMarks.Count(processor, run < 0 ? text.Length : run);
        return base.Match(processor, ref slice);
    }
}
