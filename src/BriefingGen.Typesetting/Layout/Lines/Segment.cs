using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Look;

namespace BriefingGen.Typesetting.Layout.Lines;

/// <summary>A stretch of a text in one format with one owner; a symbol is a stretch without characters.</summary>
/// <param name="Owner">The element whose words these are: the text block, or a span in it.</param>
internal sealed record Segment(int Start, int Length, TextFormat Format, Node Owner, Link? Link, SymbolKind? Symbol)
{
    public int End => Start + Length;
}
