using System.Buffers;
using System.Text;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Notation;

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

internal static class IdFormRule
{
    public static readonly Rule Rule = new(
        "id-form",
        Severity.Error,
        Waivable: false,
        "an id has other characters than lower-case letters, digits and hyphens",
        """
        An id is what `[@id]` cites: lower-case letters a–z, digits and hyphens, such as `blue-helmets`. An entry needs one
        only if something cites it.
        """);

    public static Diagnostic Of(TextSpan id, string? suggestion) =>
        new(Rule, $"“{id.Shown()}” cannot be an id: only a–z, 0–9 and “-”", new Label(id))
        {
            Help = suggestion is null ? [] : [$"for example `{suggestion}`"],
        };
}
