using BriefingGen.Evidence.Checks.Texts;

namespace BriefingGen.Evidence.Tests.Checks.Texts;

public class LoadedWordsTests
{
    [Theory]
    [InlineData("en", "Camp Ashraf lies north of Baghdad, and the butcher is closed.")]
    [InlineData("en", "The Martyr Road and the Hero of Labour medal are names.")]
    [InlineData("fr", "Le boucher, un chat sauvage et un théâtre de marionnettes ; il lâche la corde.")]
    public void What_takes_no_side_in_most_sentences_is_not_told(string language, string text) =>
        Assert.Empty(LoadedWords.For(language)!.Find(text));

    [Theory]
    [InlineData("en", "the regime’s henchmen", "regime henchmen")]
    [InlineData("en", "Martyrs were buried. Heroes came.", "Martyrs Heroes")]
    [InlineData("fr", "les sbires du régime", "sbires régime")]
    public void What_takes_a_side_is_told_in_all_its_forms(string language, string text, string words) => Assert.Equal(
        words, string.Join(' ', LoadedWords.For(language)!.Find(text).Select(found => text.Substring(found.Start, found.Length))));
}
