namespace BriefingGen.Briefs.Yaml;

/// <summary>Which texts YAML reads as they are, without quotation marks (YAML 1.2.2 §7.3.3), on the safe side.</summary>
public static class PlainText
{
    /// <param name="text">In one line.</param>
    public static bool IsPlain(ReadOnlySpan<char> text) =>
        text.Length > 0
        && (char.IsLetterOrDigit(text[0])
            || text[0] is '“' or '‘' or '«' or '„' or '…'
            || text.StartsWith("../", StringComparison.Ordinal))
        && text.IndexOf(": ", StringComparison.Ordinal) < 0
        && text.IndexOf(" #", StringComparison.Ordinal) < 0
        && text[^1] != ':'
        && !char.IsWhiteSpace(text[^1]);

    /// <summary>Between brackets, where a comma ends a text too.</summary>
    /// <param name="text">In one line.</param>
    public static bool IsPlainInFlow(ReadOnlySpan<char> text) => IsPlain(text) && !text.ContainsAny(",[]{}");
}
