using BriefingGen.Briefs.Model;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition;

/// <summary>A status is told by its word, a shape and a colour, never by colour alone. BRIEF.md §6.</summary>
internal static class StatusLook
{
    public static SymbolKind Shape(FactStatus status) => status switch
    {
        FactStatus.Corroborated => SymbolKind.Circle,
        FactStatus.Reported => SymbolKind.Square,
        FactStatus.Alleged => SymbolKind.Triangle,
        FactStatus.Disputed => SymbolKind.Diamond,
        FactStatus.Unverified => SymbolKind.Ring,
        FactStatus.Retracted => SymbolKind.Cross,
    };

    public static InlineStyle Style(FactStatus status) => status switch
    {
        FactStatus.Corroborated => InlineStyle.StatusCorroborated,
        FactStatus.Reported => InlineStyle.StatusReported,
        FactStatus.Alleged => InlineStyle.StatusAlleged,
        FactStatus.Disputed => InlineStyle.StatusDisputed,
        FactStatus.Unverified => InlineStyle.StatusUnverified,
        FactStatus.Retracted => InlineStyle.StatusWithdrawn,
    };
}
