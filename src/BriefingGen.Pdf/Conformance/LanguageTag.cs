namespace BriefingGen.Pdf.Conformance;

/// <summary>The form of a language tag (BCP 47, RFC 5646, 2.1); whether the language exists is not asked.</summary>
internal static class LanguageTag
{
    public static bool IsWellFormed(string tag)
    {
        var subtags = tag.Split('-');
        if (!subtags.All(subtag => subtag.Length is >= 1 and <= 8 && subtag.All(char.IsAsciiLetterOrDigit)))
            return false;
        return subtags[0].All(char.IsAsciiLetter)
            // A single letter is no language: x begins a private tag, i an old registered one.
            && (subtags[0].Length > 1 || subtags.Length > 1 && subtags[0] is "x" or "X" or "i" or "I");
    }
}
