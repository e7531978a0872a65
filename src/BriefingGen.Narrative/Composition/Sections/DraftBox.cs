using System.Collections.Immutable;
using BriefingGen.Narrative.Composition.Writing;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Typesetting.Blocks;
using TextStyle = BriefingGen.Typesetting.Blocks.TextStyle;

namespace BriefingGen.Narrative.Composition.Sections;

/// <summary>The errors of a draft, as its editor was told them, so that nobody takes it for a briefing.</summary>
internal static class DraftBox
{
    private const int MostShown = 12;

    public static Stack? Compose(CompositionContext context, ImmutableArray<Diagnostic> errors)
    {
        if (errors.IsEmpty)
            return null;
        var heading = BlockFactory.Words(TextStyle.SubsectionHeading, context.Labels.OpenErrors(errors.Length), Role.Heading2);
        var shown = errors.Take(MostShown).Select(error => Point($"{error.Message} ({Place(error)}{error.Rule.Code})"));
        var more = errors.Length > MostShown ? [Point("…")] : Array.Empty<Block>();
        return BlockFactory.Stack(BoxStyle.KeyBox, Role.Division,
            [heading, BlockFactory.Stack(BoxStyle.KeyPoints, Role.List, [.. shown, .. more])]);
    }

    /// <summary>“harbour.yaml:12, ”; empty if the finding has no place.</summary>
    private static string Place(Diagnostic error) => error.Primary is { Span: var span }
        ? FormattableString.Invariant($"{Path.GetFileName(span.File.Path)}:{span.File.LineOf(span.Start)}, ")
        : "";

    private static Columns Point(string words) => BlockFactory.Columns(ColumnsStyle.KeyPoint, Role.ListItem,
    [
        BlockFactory.Words(TextStyle.KeyPointBullet, "•", Role.Label),
        BlockFactory.Words(TextStyle.KeyPoint, words, Role.ListBody),
    ]);
}
