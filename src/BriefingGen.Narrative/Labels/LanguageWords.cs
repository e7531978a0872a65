using BriefingGen.Briefs.Model;

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

    /// <summary>How many characters of a demand make it a clause (“That …”) and not an action; 0 for an action.</summary>
    public abstract int ClauseWordLength(string demand);

    /// <summary>What separates two items of a list.</summary>
    /// <param name="index">Of the second one, counted from 0.</param>
    public string Separator(int index, int count) => index == count - 1 ? ListEnd : ListSeparator;
}
