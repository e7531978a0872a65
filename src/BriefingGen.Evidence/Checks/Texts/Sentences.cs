namespace BriefingGen.Evidence.Checks.Texts;

/// <summary>Where sentences end, as far as a citation that stands behind a full stop needs it.</summary>
internal static class Sentences
{
    /// <summary>The words after the last sentence that is over; a full stop inside the text ends one where a capital follows.</summary>
    public static string Unfinished(string text)
    {
        var trimmed = text.AsSpan().TrimEnd();
        if (trimmed.IsEmpty || Ends(trimmed[^1]) || (trimmed.Length > 1 && trimmed[^1] is '”' or '»' or ')' && Ends(trimmed[^2])))
            return "";
        for (var at = text.Length - 2; at > 0; at--)
            if (Ends(text[at - 1]) && text[at] == ' ' && char.IsUpper(text[at + 1]) && (at < 3 || char.IsLower(text[at - 2])))
                return text[(at + 1)..];
        return text;
    }

    private static bool Ends(char c) => c is '.' or '!' or '?';
}
