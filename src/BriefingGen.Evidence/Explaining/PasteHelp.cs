using BriefingGen.Briefs.Yaml;
using BriefingGen.Evidence.Languages.Tokens;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Explaining;

/// <summary>Offers words so that they pass when they are put in the place of those in the brief: written as the scalar there needs
/// them.</summary>
internal static class PasteHelp
{
    /// <summary>Where no words can be offered.</summary>
    public const string Nothing = "quote from one place, word for word; `[…]` leaves words out";

    /// <summary>With a word on either side, to be found and pasted; the whole text where it needs quotation marks then.</summary>
    public static string Of(ProposedEdit suggestion, MappedText text)
    {
        if (suggestion.Instead is not { } instead)
            return suggestion.How;
        var whole = Wording.Line(suggestion.ApplyTo(text.Value));
        var fragment = Snippet.Around(text.Value, suggestion.Start, suggestion.Length, instead);
        return ScalarPaste.Part(text, fragment, whole) is { } part
            ? $"{suggestion.How}: “{part}”"
            : $"{suggestion.How}, and put the whole text in quotation marks: {ScalarPaste.Whole(text, whole)}";
    }

    /// <summary>The source's words in the place of the whole text.</summary>
    public static string Of(MappedText text, string whole) => $"paste the source’s words: {ScalarPaste.Whole(text, whole)}";
}

/// <summary>A piece of a text for a message: a stretch of it, and a word on either side so that the editor finds the place.</summary>
internal static class Snippet
{
    /// <param name="instead">What to put in the place of the stretch.</param>
    public static string Around(string text, int start, int length, string instead)
    {
        var words = new Words(TypographyFold.Fold(text));
        var (from, to) = (start, start + length);
        for (var word = words.Count - 1; word >= 0; word--)
        {
            if (words.OriginEnd(word) > start || !words.IsWord(word))
                continue;
            from = words.OriginStart(word);
            break;
        }

        for (var word = 0; word < words.Count; word++)
        {
            if (words.OriginStart(word) < start + length || !words.IsWord(word))
                continue;
            to = words.OriginEnd(word);
            break;
        }

        return Wording.Line($"{text.AsSpan(from, start - from)}{instead}{text.AsSpan(start + length, to - start - length)}");
    }
}
