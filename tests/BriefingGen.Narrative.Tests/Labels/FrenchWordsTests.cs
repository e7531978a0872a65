using BriefingGen.Narrative.Labels;
using BriefingGen.Text.Files;

namespace BriefingGen.Narrative.Tests.Labels;

public sealed class FrenchWordsTests
{
    private static readonly LanguageWords French = LabelSet.For("fr-CH")!.Words;

    [Theory]
    [InlineData("le Conseil des marées", "Conseil des marées")]
    [InlineData("la commune d’Orsane", "Commune d’Orsane")]
    [InlineData("les usagers", "Usagers")]
    [InlineData("l’Office des vents", "Office des vents")]
    [InlineData("l'écluse", "Écluse")]
    [InlineData("La Gazette de Vallorne", "La Gazette de Vallorne")]
    [InlineData("lesteurs de Quell", "Lesteurs de Quell")]
    [InlineData("éclusiers", "Éclusiers")]
    [InlineData("«\u202fles sept\u202f»", "«\u202fles sept\u202f»")]
    [InlineData("un message", "Un message")]
    public void A_name_that_stands_alone_has_no_article_and_a_capital(string name, string printed) =>
        Assert.Equal(printed, Casing.Alone(Text(name), French).Value);

    [Theory]
    [InlineData(0, "zéro")]
    [InlineData(1, "un")]
    [InlineData(10, "dix")]
    [InlineData(11, "11")]
    [InlineData(1200, "1\u202f200")]
    [InlineData(1234567, "1\u202f234\u202f567")]
    [InlineData(-3, "-3")]
    public void Small_numbers_are_words_and_large_ones_have_thin_spaces(int number, string written) =>
        Assert.Equal(written, French.Number(number));

    [Theory]
    [InlineData("il a dit «\u202fnon\u202f» deux fois", "il a dit “non” deux fois")]
    [InlineData("« non »", "“non”")]
    [InlineData("«non»", "“non”")]
    [InlineData("«  »", "“”")]
    [InlineData("« «", "““")]
    [InlineData("» »", "””")]
    [InlineData("", "")]
    [InlineData("déjà “ainsi”", "déjà “ainsi”")]
    public void A_quotation_inside_a_quotation_has_the_marks_of_the_second_rank(string words, string printed) =>
        Assert.Equal(printed, French.Nested(Text(words)).Value);

    [Theory]
    [InlineData("Quatre passagers", "quatre passagers")]
    [InlineData("À Orsane", "à Orsane")]
    [InlineData("Orsane tout entière", "Orsane tout entière")]
    [InlineData("Le Matin de Quell", "Le Matin de Quell")]
    [InlineData("4 passagers", "4 passagers")]
    [InlineData("Personne", "personne")]
    [InlineData("", "")]
    public void A_value_goes_on_in_a_sentence_with_a_small_letter_unless_it_may_be_a_name(string value, string printed) =>
        Assert.Equal(printed, French.Lower(Text(value)).Value);

    private static MappedText Text(string words) => new(new TextFile("words", words).Whole);
}
