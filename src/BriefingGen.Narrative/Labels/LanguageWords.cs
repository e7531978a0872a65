using System.Collections.Frozen;
using BriefingGen.Briefs.Model;
using BriefingGen.Text.Files;

namespace BriefingGen.Narrative.Labels;

/// <summary>How a language writes dates, numbers, lists and names.</summary>
public abstract class LanguageWords
{
    private protected LanguageWords()
    {
    }

    /// <summary>What stands between the last two of a list, blanks included.</summary>
    public abstract string ListEnd { get; }

    /// <summary>What stands between the others.</summary>
    public abstract string ListSeparator { get; }

    public abstract string Date(EdtfDate date);

    /// <summary>In words where the language writes a small number so, else in digits; in mid-sentence form.</summary>
    public abstract string Number(int number);

    /// <summary>How many characters of a name are an article that is left out where the name stands alone.</summary>
    public abstract int ArticleLength(string name);

    /// <summary>Words that are no names, and so lose their capital where a text that begins with one goes on in a sentence.
    /// </summary>
    protected abstract FrozenSet<string> CommonWords { get; }

    /// <summary>How many characters of a demand make it a clause (“That …”) and not an action; 0 for an action.</summary>
    public abstract int ClauseWordLength(string demand);

    /// <summary>Words that are put in quotation marks, with the marks that the language has for a quotation inside one.</summary>
    public virtual MappedText Nested(MappedText words) => words;

    /// <summary>A text typed to stand alone, in the middle of a sentence.</summary>
    public MappedText Lower(MappedText text)
    {
        var end = text.Value.AsSpan().IndexOfAny(" \u00A0\u202F,");
        return CommonWords.Contains(end < 0 ? text.Value : text.Value[..end])
            ? text.Replace([new TextChange(0, 1, text.Value[..1].ToLowerInvariant())])
            : text;
    }

    /// <summary>What separates two items of a list.</summary>
    /// <param name="index">Of the second one, counted from 0.</param>
    public string Separator(int index, int count) => index == count - 1 ? ListEnd : ListSeparator;
}
