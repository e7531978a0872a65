using System.Buffers;
using System.Text;

namespace BriefingGen.Briefs.Markup;

/// <summary>The form of an id: lower-case ASCII letters, digits and hyphens.</summary>
public static class Identifier
{
    public const string Pattern = "^[a-z0-9-]+$";

    private static readonly SearchValues<char> Characters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    public static bool IsIdentifier(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExcept(Characters);

    /// <returns>The text as an id; none where nothing of it is left.</returns>
    public static string? Suggest(string text)
    {
        var id = new StringBuilder();
        foreach (var c in text.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
                id.Append(c);
            else if (id.Length > 0 && id[^1] != '-')
                id.Append('-');
        }

        var suggestion = id.ToString().Trim('-');
        return suggestion.Length is > 0 and <= 40 ? suggestion : null;
    }
}
