using BriefingGen.Evidence.Languages.Names;

namespace BriefingGen.Evidence.Tests.Languages.Names;

public class NameReaderTests
{
    [Theory]
    [InlineData("said Orla Holt of the quay", "Orla Holt")]
    [InlineData("the National Council of Resistance of Iran (NCRI)", "National Council of Resistance of Iran · NCRI (Acronym)")]
    [InlineData("by Nouri al-Maliki’s forces", "Nouri al-Maliki")]
    [InlineData("the Mujahedin-e-Khalq", "Mujahedin-e-Khalq")]
    [InlineData("and Pell van der Meer, who", "Pell van der Meer")]
    [InlineData("with Ban Ki-moon in", "Ban Ki-moon")]
    [InlineData("a Paris-based group", "Paris")]
    [InlineData("a UN-backed plan", "UN (Acronym)")]
    [InlineData("the O’Neil house and Valéry Giscard d’Estaing", "O’Neil · Valéry Giscard d’Estaing")]
    [InlineData("by J. K. Rowling and J.K. Tolk", "J. K. Rowling · J.K. Tolk")]
    [InlineData("the U.S. embassy", "U.S (Acronym)")]
    [InlineData("told Mr. Holt and Dr Quill", "Mr. Holt · Dr Quill")]
    [InlineData("with President Orla Holt", "President Orla Holt")]
    [InlineData("Camp Ashraf’s residents", "Camp Ashraf")]
    [InlineData("the PMOI/MEK", "PMOI (Acronym) · MEK (Acronym)")]
    [InlineData("the Guild of Deck and Engine Hands", "Guild of Deck · Engine Hands")]
    [InlineData("saw Theresa May in May", "Theresa May")]
    [InlineData("on Saturday in September, said I", "")]
    [InlineData("I’m here, he said", "")]
    [InlineData("the Iraqi forces", "Iraqi (Adjective)")]
    [InlineData("under Rule 9(2) and Local #12", "Rule +9(2) · Local +12")]
    [InlineData("the number 4 tram", "number +4 (Identifier)")]
    [InlineData("of type K4", "K4 (Acronym)")]
    public void Names_are_found_by_their_capitals(string text, string names) => Assert.Equal(names, ReadNames.Of(text));

    [Theory]
    [InlineData("The quay is closed. Nobody left.", "Nobody")]
    [InlineData("Holt left. Killings went on.", "Holt (SentenceInitial) · Killings (SentenceInitial)")]
    [InlineData("Many of the crews", "")]
    [InlineData("When Orla Holt left", "Orla Holt")]
    [InlineData("Members of the Guild", "Members (SentenceInitial) · Guild")]
    [InlineData("He said: “Crews wait.”", "Crews (SentenceInitial)")]
    [InlineData("Mr. Holt left the U.S. The crews stayed.", "Mr. Holt · U.S (Acronym)")]
    public void The_first_word_of_a_sentence_is_no_certain_name(string text, string names) =>
        Assert.Equal(names.Replace("Nobody", "", StringComparison.Ordinal), ReadNames.Of(text));

    [Fact]
    public void A_first_word_that_stands_in_lower_case_elsewhere_is_no_name() =>
        Assert.Equal("Holt (SentenceInitial)", ReadNames.Of("Holt left. Killings went on.", lowerCase: "the killings of March"));

    [Theory]
    [InlineData("Ferry Crews To Stop Work On Thursday", "Ferry Crews (Heading) · Stop Work (Heading)")]
    [InlineData("FERRY CREWS TO STOP WORK", "FERRY CREWS (Heading) · STOP WORK (Heading)")]
    [InlineData("Orla Holt", "Orla Holt")]
    public void In_a_heading_capitals_tell_nothing(string text, string names) => Assert.Equal(names, ReadNames.Of(text));

    [Theory]
    [InlineData("L’Autorité demande à Élise Marrouin", "Autorité · Élise Marrouin")]
    [InlineData("Selon le Forum des habitants de Hask", "Forum · Hask")]
    [InlineData("dit le président de l’Iran", "Iran")]
    [InlineData("la Fédération internationale de Football", "Fédération · Football")]
    [InlineData("au Conseil de l’Europe", "Conseil de l’Europe")]
    [InlineData("M. Jean de La Brède", "M. Jean de La Brède")]
    [InlineData("le mardi 3 mars, l’île", "")]
    public void French_names_are_found(string text, string names) => Assert.Equal(names, ReadNames.Of(text, "fr"));

    [Theory]
    [InlineData("de")]
    [InlineData("ar")]
    [InlineData("")]
    [InlineData("english")]
    public void Where_capitals_are_not_kept_for_names_nothing_is_read(string language) => Assert.Null(NameReader.For(language));
}
