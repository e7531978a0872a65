using BriefingGen.Drafting.Articles;
using BriefingGen.Drafting.Writing;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Files;

namespace BriefingGen.Drafting.Tests;

public class ArticleReadingTests
{
    [Theory]
    [InlineData("seeds/harbour-trust.txt", "A title", "harbour-trust")]
    [InlineData("seeds/Harbour Trust (2031).html", "<p>A title", "harbour-trust")]
    [InlineData("seeds/2031-03-14.txt", "A title\n\nHTE – The pier has moved.", "hte")]
    [InlineData("seeds/000_87ea1ef8.txt", "A title", "source")]
    [InlineData("seeds/été.txt", "A title", "source")]
    [InlineData("seeds/a-very-long-name-for-an-article-about-a-pier.txt", "A title", "very-long-name-for-an")]
    public void A_source_has_an_id_from_its_name_else_from_its_agency(string path, string text, string id) =>
        Assert.Equal(id, SourceId.Of(new ArchivedSource(new TextFile(path, text))));

    [Theory]
    [InlineData("en", "The pier was closed on Monday, and the people who live on it have not been told when it will be open.")]
    [InlineData("fr", "Le quai est fermé depuis lundi, et les habitants de la rue ne savent pas quand il sera ouvert, dit le maire dans une lettre.")]
    [InlineData(null, "Die Mole ist seit Montag geschlossen, und die Leute, die dort wohnen, wissen nicht, wann sie wieder offen ist.")]
    [InlineData(null, "El muelle está cerrado desde el lunes, y la gente que vive en la calle no sabe cuándo se va a abrir de nuevo.")]
    [InlineData(null, "The pier")]
    [InlineData(null, "رصيف الميناء مغلق منذ يوم الاثنين")]
    public void Only_English_and_French_are_told_apart_and_only_where_it_is_plain(string? language, string text) =>
        Assert.Equal(language, LanguageGuess.Of(text));

    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData("“quoted” words", "“quoted” words")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("a #b", "\"a #b\"")]
    [InlineData("ends:", "\"ends:\"")]
    [InlineData("- a", "\"- a\"")]
    [InlineData("\"a\" 'b' \\c", "\"\\\"a\\\" 'b' \\\\c\"")]
    [InlineData("@a", "\"@a\"")]
    public void A_text_is_quoted_where_YAML_would_misread_it(string text, string yaml) => Assert.Equal(yaml, YamlValue.OfOneLine(text));

    [Theory]
    [InlineData("Mr. Holt saw it. It moved.", "Mr. Holt saw it.")]
    [InlineData("J. R. Holt saw it in No. 4! It moved.", "J. R. Holt saw it in No. 4!")]
    [InlineData("It rose by 5.82 metres. It fell.", "It rose by 5.82 metres.")]
    [InlineData("“It moved.” He left.", "“It moved.”")]
    [InlineData("It moved", "It moved")]
    public void A_first_sentence_ends_where_a_reader_would_end_it(string text, string sentence) =>
        Assert.Equal(sentence, text[..SentenceBreaks.FirstLength(text)]);
}
