namespace BriefingGen.Evidence.Tests.Languages.Figures.Planted;

/// <param name="Kind">What was planted, or which rewriting is clean.</param>
/// <param name="Source">A sentence of a source.</param>
/// <param name="Shown">The figure as a brief shows it.</param>
internal sealed record FigureCase(string Language, string Kind, bool IsClean, string Source, string Shown);
