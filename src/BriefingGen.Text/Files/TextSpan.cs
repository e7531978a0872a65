namespace BriefingGen.Text.Files;

/// <summary>A stretch of one file's text, in UTF-16 code units of <see cref="TextFile.Content"/>.</summary>
public readonly record struct TextSpan(TextFile File, int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>The characters themselves, as they stand in the file.</summary>
    public ReadOnlySpan<char> Text => File.Content.AsSpan(Start, Length);

    /// <summary>From the beginning of this span to the end of <paramref name="last"/>, which lies in the same file.</summary>
    public TextSpan To(TextSpan last) => new(File, Start, Math.Max(last.End, Start) - Start);

    /// <summary>Its place for a person at the terminal, `path:line:column`.</summary>
    public string Shown => $"{File.ShownPath}:{File.PositionOf(Start)}";

    public override string ToString() => $"{File.Path}:{File.PositionOf(Start)}";
}

/// <summary>Line and column, both counted from 1; a column is a Unicode code point (SARIF's unicodeCodePoints).</summary>
public readonly record struct TextPosition(int Line, int Column)
{
    public override string ToString() => $"{Line}:{Column}";
}
