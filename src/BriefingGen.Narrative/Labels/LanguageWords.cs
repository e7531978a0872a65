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

    /// <summary>Between the last two items of a list, spaces included.</summary>
    public abstract string ListEnd { get; }

    /// <summary>Between the other items, spaces included.</summary>
    public abstract string ListSeparator { get; }

    public abstract string Date(EdtfDate date);

    /// <summary>In words if it is small, else in digits; as in mid-sentence.</summary>
    public abstract string Number(int number);

    /// <summary>The length of a leading article, which is left out of a name that stands alone; 0 if there is none.</summary>
    public abstract int ArticleLength(string name);

    /// <summary>Capitalized words that are no names, and so lose their capital in mid-sentence.</summary>
    protected abstract FrozenSet<string> CommonWords { get; }

    /// <summary>The length of the word that makes a demand a clause (“That …”), with its space; 0 if the demand is an
    /// action.</summary>
    public abstract int ClauseWordLength(string demand);

    /// <summary>Words for quotation marks around them: their own marks become those of a quotation inside one.</summary>
    public virtual MappedText Nested(MappedText words) => words;

    /// <summary>A text typed to stand alone, as in mid-sentence.</summary>
    public MappedText Lower(MappedText text)
    {
        var end = text.Value.AsSpan().IndexOfAny(" \u00A0\u202F,");
        return CommonWords.Contains(end < 0 ? text.Value : text.Value[..end])
            ? text.Replace([new TextChange(0, 1, text.Value[..1].ToLowerInvariant())])
            : text;
    }

    /// <summary>The separator before an item of a list.</summary>
    /// <param name="index">Of the item, counted from 0.</param>
    public string Separator(int index, int count) => index == count - 1 ? ListEnd : ListSeparator;
}
