namespace BriefingGen.Briefs.Reading.Shapes;

/// <summary>What an editor is told about a key, while typing and on the reference page.</summary>
/// <param name="Text">What to type and what becomes of it, in a line.</param>
/// <param name="Example">A value as it stands behind the key. Empty where entries of their own say more than an example.</param>
internal sealed record KeyHelp(string Text, string Example = "")
{
    /// <summary>The value that is taken where the key is not given.</summary>
    public string? Default { get; init; }

    /// <summary>What is done where the key is not given, in words.</summary>
    public string? Otherwise { get; init; }
}
