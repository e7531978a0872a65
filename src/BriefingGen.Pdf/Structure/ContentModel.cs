namespace BriefingGen.Pdf.Structure;

/// <summary>
/// Which elements may hold which. Narrower than ISO 32000-1, 14.8.4, which leaves much to taste: these are the forms that all
/// readers and validators agree on.
/// </summary>
internal static class ContentModel
{
    private enum Category
    {
        Root,
        Block,
        Inline,

        /// <summary>Part of a list or table, allowed only there.</summary>
        Part,
    }

    public static bool MayHold(this StructureType parent, StructureType child) => parent switch
    {
        StructureType.Document or StructureType.Sect or StructureType.Div or StructureType.Aside or StructureType.BlockQuote
            => CategoryOf(child) is Category.Block,
        StructureType.H1 or StructureType.H2 or StructureType.H3 or StructureType.H4 or StructureType.H5 or StructureType.H6
            or StructureType.P or StructureType.Lbl or StructureType.Span or StructureType.Strong or StructureType.Em
            or StructureType.Mark => CategoryOf(child) is Category.Inline,
        StructureType.Link => CategoryOf(child) is Category.Inline && child is not StructureType.Link,
        StructureType.L => child is StructureType.LI,
        StructureType.LI => child is StructureType.Lbl or StructureType.LBody,
        StructureType.LBody or StructureType.TH or StructureType.TD => CategoryOf(child) is Category.Block or Category.Inline,
        StructureType.Table => child is StructureType.THead or StructureType.TBody,
        StructureType.THead or StructureType.TBody => child is StructureType.TR,
        StructureType.TR => child is StructureType.TH or StructureType.TD,
    };

    /// <summary>Whether marked content may lie in the element itself; if not, it lies in a child.</summary>
    public static bool HoldsContent(this StructureType type) => type switch
    {
        StructureType.Document or StructureType.Sect or StructureType.Div or StructureType.Aside or StructureType.BlockQuote
            or StructureType.L or StructureType.LI or StructureType.Table or StructureType.THead or StructureType.TBody
            or StructureType.TR => false,
        StructureType.H1 or StructureType.H2 or StructureType.H3 or StructureType.H4 or StructureType.H5 or StructureType.H6
            or StructureType.P or StructureType.Lbl or StructureType.LBody or StructureType.TH or StructureType.TD
            or StructureType.Span or StructureType.Strong or StructureType.Em or StructureType.Mark or StructureType.Link => true,
    };

    private static Category CategoryOf(StructureType type) => type switch
    {
        StructureType.Document => Category.Root,
        StructureType.Sect or StructureType.Div or StructureType.Aside or StructureType.BlockQuote
            or StructureType.H1 or StructureType.H2 or StructureType.H3 or StructureType.H4
            or StructureType.H5 or StructureType.H6
            or StructureType.P or StructureType.L or StructureType.Table => Category.Block,
        StructureType.Span or StructureType.Strong or StructureType.Em or StructureType.Mark or StructureType.Link
            => Category.Inline,
        StructureType.LI or StructureType.Lbl or StructureType.LBody or StructureType.THead or StructureType.TBody
            or StructureType.TR or StructureType.TH or StructureType.TD => Category.Part,
    };
}
