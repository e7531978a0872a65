namespace BriefingGen.Text.Files;

/// <summary>Puts <paramref name="Text"/> in the place of a stretch of another text (UTF-16 units).</summary>
public readonly record struct TextChange(int Start, int Length, string Text)
{
    public int End => Start + Length;

    /// <summary>Carries out changes that are in order and do not overlap.</summary>
    public static string Apply(string text, IReadOnlyList<TextChange> changes)
    {
        if (changes.Count == 0)
            return text;
        var result = new System.Text.StringBuilder(text.Length);
        var kept = 0;
        foreach (var change in changes)
        {
            result.Append(text, kept, change.Start - kept).Append(change.Text);
            kept = change.End;
        }

        return result.Append(text, kept, text.Length - kept).ToString();
    }
}
