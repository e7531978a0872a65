namespace BriefingGen.Text.Files;

/// <summary>Line and column, both counted from 1; a column is a Unicode code point (SARIF's unicodeCodePoints).</summary>
public readonly record struct TextPosition(int Line, int Column)
{
    public override string ToString() => $"{Line}:{Column}";
}
