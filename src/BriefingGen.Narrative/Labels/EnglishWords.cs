using System.Collections.Frozen;
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

    /// <summary>A capital “The” is part of the name, since names are typed as in mid-sentence.</summary>
    public override int ArticleLength(string name) => name.StartsWith("the ", StringComparison.Ordinal) ? 4 : 0;

    protected override FrozenSet<string> CommonWords { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        "A", "An", "No", "None", "Nobody", "Nothing", "Not", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight",
        "Nine", "Ten", "Eleven", "Twelve", "Dozens", "Tens", "Hundreds", "Thousands", "Half", "About", "Around", "Nearly",
        "Almost", "Over", "More", "Less", "Fewer", "Some", "Several", "Many", "Most", "All", "Both", "Each", "Every", "Any",
        "Only", "At", "In", "On", "By", "For", "From", "To", "Of", "With", "Without", "After", "Before", "Since", "Until",
        "Between", "Under", "They", "He", "She", "It", "We", "There", "This", "That", "These", "Those", "Still", "Already",
        "When", "Where", "While");

    public override int ClauseWordLength(string demand) => demand.StartsWith("that ", StringComparison.OrdinalIgnoreCase) ? 5 : 0;
}
