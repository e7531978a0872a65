using System.Text;
using BriefingGen.Text.Files;

namespace BriefingGen.Narrative.Labels;

/// <summary>
/// Names and clauses are typed as they stand in the middle of a sentence (BRIEF.md §2, rule 9). Where one begins a sentence or
/// stands alone its first letter is raised; a quotation mark in front keeps it as it is, since a quotation is not to be changed.
/// </summary>
internal static class Casing
{
    public static string Raise(string text) =>
        Raised(text) is { } raised ? raised.Upper + text[raised.Length..] : text;

    public static MappedText Raise(MappedText text) =>
        Raised(text.Value) is { } raised ? text.Replace([new TextChange(0, raised.Length, raised.Upper)]) : text;

    /// <summary>Without its leading article, the first letter raised.</summary>
    public static MappedText Alone(MappedText name, LanguageWords words)
    {
        var article = words.ArticleLength(name.Value);
        return Raise(article == 0 ? name : name.Slice(article, name.Value.Length - article));
    }

    /// <summary>Whether a clause was typed as a sentence: with a capital letter. A digit counts as lower case.</summary>
    public static bool BeginsWithCapital(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune))
                return Rune.IsUpper(rune);
        return false;
    }

    private static (string Upper, int Length)? Raised(string text)
    {
        if (Rune.DecodeFromUtf16(text, out var first, out var length) != System.Buffers.OperationStatus.Done)
            return null;
        var upper = Rune.ToUpperInvariant(first);
        return upper == first ? null : (upper.ToString(), length);
    }
}
