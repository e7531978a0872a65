namespace BriefingGen.Pdf.Objects;

/// <summary>Number of an indirect object. Generations are always 0: a file is written once.</summary>
internal readonly record struct ObjectId(int Number);
