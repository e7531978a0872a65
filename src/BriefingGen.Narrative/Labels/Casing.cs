using System.Text;
using BriefingGen.Text.Files;

namespace BriefingGen.Narrative.Labels;

/// <summary>
/// Names and clauses are typed as in mid-sentence (CONTRACT.md §2, rule 9). The first letter of one that begins a sentence or
/// stands alone is raised, unless a quotation mark is before it: quotations are not changed.
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

    /// <summary>Whether a clause was typed as a sentence: its first letter or digit is a capital.</summary>
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
