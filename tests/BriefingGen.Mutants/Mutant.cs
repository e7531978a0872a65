namespace BriefingGen.Mutants;

/// <summary>One small change of a source file.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Before">The code that is changed, on one line.</param>
internal sealed record Mutant(int Id, string File, int Line, string Before, string After);
