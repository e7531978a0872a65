using BriefingGen.Briefs.Model;
using BriefingGen.Text.Files;

namespace BriefingGen.Publishing.Findings;

/// <summary>Turns origins, which the stages after the composer only pass on, back into places in files.</summary>
internal static class Origins
{
    public static TextSpan? PlaceOf(object? origin) => origin switch
    {
        TextSpan span => span,
        MappedText text => text.Span,
        Prose prose => prose.Source.Span,
        Item item => item.Span,
        Typesetting.Blocks.Node node => PlaceOf(node.Origin),
        _ => null,
    };
}
