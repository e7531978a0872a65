namespace BriefingGen.Briefs.Yaml;

/// <summary>Which characters are no text (YAML 1.2.2 §5.1).</summary>
public static class Printable
{
    /// <param name="c">A UTF-16 unit that is not half of a pair.</param>
    public static bool IsUnprintable(char c) =>
        (char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\u0085')) || char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF';
}
