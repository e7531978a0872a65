namespace BriefingGen.Evidence.Citing;

/// <summary>How an item comes to cite a passage, from the most direct to the least.</summary>
public enum CitingRole
{
    /// <summary>It is the item's own evidence; for a quote, the quotation itself.</summary>
    Evidence,

    /// <summary>It is what the item is contradicted by, differs from or was corrected by.</summary>
    OtherSide,

    /// <summary>It introduces a quotation.</summary>
    Introduction,

    /// <summary>The item's text cites another item that has it.</summary>
    Citation,
}
