using BriefingGen.Briefs.Model;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition;

/// <summary>TLP 2.0: the labels are never translated, and each has its own colour on black.</summary>
internal static class HandlingMarks
{
    public static string Label(TlpLabel label) => label switch
    {
        TlpLabel.Red => "TLP:RED",
        TlpLabel.AmberStrict => "TLP:AMBER+STRICT",
        TlpLabel.Amber => "TLP:AMBER",
        TlpLabel.Green => "TLP:GREEN",
        TlpLabel.Clear => "TLP:CLEAR",
    };

    public static InlineStyle Style(TlpLabel label) => label switch
    {
        TlpLabel.Red => InlineStyle.HandlingRed,
        TlpLabel.AmberStrict or TlpLabel.Amber => InlineStyle.HandlingAmber,
        TlpLabel.Green => InlineStyle.HandlingGreen,
        TlpLabel.Clear => InlineStyle.HandlingClear,
    };
}
