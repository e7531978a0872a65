namespace BriefingGen.Pdf.Structure;

/// <summary>
/// What may lie in what. Narrower than ISO 32000-1, 14.8.4, which leaves much to taste: these are the forms that all readers and
/// validators agree on.
/// </summary>
internal static class ContentModel
{
    private enum Place
    {
        Root,
        Block,
        Inline,

        /// <summary>A part of a list or table, at home only there.</summary>
        Part,
    }

    public static bool MayHold(this StructureRole parent, StructureRole child) => parent switch
    {
        StructureRole.Document or StructureRole.Sect or StructureRole.Div or StructureRole.Aside or StructureRole.BlockQuote
            => PlaceOf(child) is Place.Block,
        StructureRole.H1 or StructureRole.H2 or StructureRole.H3 or StructureRole.H4 or StructureRole.H5 or StructureRole.H6
            or StructureRole.P or StructureRole.Lbl or StructureRole.Span or StructureRole.Strong or StructureRole.Em
            or StructureRole.Mark => PlaceOf(child) is Place.Inline,
        StructureRole.Link => PlaceOf(child) is Place.Inline && child is not StructureRole.Link,
        StructureRole.L => child is StructureRole.LI,
        StructureRole.LI => child is StructureRole.Lbl or StructureRole.LBody,
        StructureRole.LBody or StructureRole.TH or StructureRole.TD => PlaceOf(child) is Place.Block or Place.Inline,
        StructureRole.Table => child is StructureRole.THead or StructureRole.TBody,
        StructureRole.THead or StructureRole.TBody => child is StructureRole.TR,
        StructureRole.TR => child is StructureRole.TH or StructureRole.TD,
    };

    /// <summary>Whether words may lie in the element itself; in the others they lie in a child.</summary>
    public static bool HoldsContent(this StructureRole role) => role switch
    {
        StructureRole.Document or StructureRole.Sect or StructureRole.Div or StructureRole.Aside or StructureRole.BlockQuote
            or StructureRole.L or StructureRole.LI or StructureRole.Table or StructureRole.THead or StructureRole.TBody
            or StructureRole.TR => false,
        StructureRole.H1 or StructureRole.H2 or StructureRole.H3 or StructureRole.H4 or StructureRole.H5 or StructureRole.H6
            or StructureRole.P or StructureRole.Lbl or StructureRole.LBody or StructureRole.TH or StructureRole.TD
            or StructureRole.Span or StructureRole.Strong or StructureRole.Em or StructureRole.Mark or StructureRole.Link => true,
    };

    private static Place PlaceOf(StructureRole role) => role switch
    {
        StructureRole.Document => Place.Root,
        StructureRole.Sect or StructureRole.Div or StructureRole.Aside or StructureRole.BlockQuote
            or StructureRole.H1 or StructureRole.H2 or StructureRole.H3 or StructureRole.H4
            or StructureRole.H5 or StructureRole.H6
            or StructureRole.P or StructureRole.L or StructureRole.Table => Place.Block,
        StructureRole.Span or StructureRole.Strong or StructureRole.Em or StructureRole.Mark or StructureRole.Link
            => Place.Inline,
        StructureRole.LI or StructureRole.Lbl or StructureRole.LBody or StructureRole.THead or StructureRole.TBody
            or StructureRole.TR or StructureRole.TH or StructureRole.TD => Place.Part,
    };
}
