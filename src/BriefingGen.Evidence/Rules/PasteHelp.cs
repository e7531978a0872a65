using BriefingGen.Briefs.Yaml;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Rules;

/// <summary>Offers words so that they pass when they are put in the place of those in the brief: written as the scalar there needs
/// them.</summary>
internal static class PasteHelp
{
    /// <summary>Where no words can be offered.</summary>
    public const string Nothing = "quote from one place, word for word; `[…]` leaves words out";

    /// <summary>With a word on either side, to be found and pasted; the whole text where it needs quotation marks then.</summary>
    public static string Of(Suggestion suggestion, MappedText text)
    {
        if (suggestion.Instead is not { } instead)
            return suggestion.How;
        var whole = Wording.Line(suggestion.ApplyTo(text.Value));
        var fragment = Fragment.Around(text.Value, suggestion.Start, suggestion.Length, instead);
        return ScalarPaste.Part(text, fragment, whole) is { } part
            ? $"{suggestion.How}: “{part}”"
            : $"{suggestion.How}, and put the whole text in quotation marks: {ScalarPaste.Whole(text, whole)}";
    }

    /// <summary>The source's words in the place of the whole text.</summary>
    public static string Of(MappedText text, string whole) => $"paste the source’s words: {ScalarPaste.Whole(text, whole)}";
}
