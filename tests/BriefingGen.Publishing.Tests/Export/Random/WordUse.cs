namespace BriefingGen.Publishing.Tests.Export.Random;

internal enum WordUse
{
    /// <summary>A brief says it, and no source has it.</summary>
    Own,

    /// <summary>An archive has it, and a brief may cite it.</summary>
    Cited,

    /// <summary>An archive has it, and nothing cites it.</summary>
    Archived,
}
