using System.Collections.Immutable;
using System.Globalization;
using BriefingGen.Briefs.Model;

namespace BriefingGen.Narrative.Labels;

internal sealed class EnglishWords : LanguageWords
{
    private static readonly ImmutableArray<string> Numbers =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    public override string ListEnd => " and ";

    public override string ListSeparator => ", ";

    public override string Date(EdtfDate date) => EnglishDates.Print(date);

    public override string Number(int number) =>
        number >= 0 && number < Numbers.Length ? Numbers[number] : number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A capital “The” belongs to the name: names are written as in the middle of a sentence.</summary>
    public override int ArticleLength(string name) => name.StartsWith("the ", StringComparison.Ordinal) ? 4 : 0;

    public override int ClauseWordLength(string demand) => demand.StartsWith("that ", StringComparison.OrdinalIgnoreCase) ? 5 : 0;
}
