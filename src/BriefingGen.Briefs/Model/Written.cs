using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Model;

/// <summary>A value that was read from a text, and the text, for diagnostics.</summary>
/// <param name="Text">None where nobody typed it and the value is the contract's default.</param>
public sealed record Written<T>(T Value, MappedText? Text)
    where T : notnull;
