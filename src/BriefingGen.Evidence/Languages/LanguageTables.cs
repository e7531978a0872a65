using BriefingGen.Evidence.Languages.Dates;
using BriefingGen.Evidence.Languages.Figures.Reading;
using BriefingGen.Evidence.Languages.Names;
using BriefingGen.Evidence.Languages.Speech;

namespace BriefingGen.Evidence.Languages;

/// <summary>The word lists by which the checks read a language, each built at its first use and then shared by the whole
/// process.</summary>
public static class LanguageTables
{
    /// <summary>Builds all lists that the checks of a text in this language use.</summary>
    /// <param name="language">BCP 47; nothing is built for one without lists.</param>
    public static void Load(string language)
    {
        const string Text = "On Monday, A. B. said one.";
        SpeechWords.For(language);
        FigureReader.For(language)?.Read(Text);
        DateReader.For(language)?.Read(Text);
        NameReader.For(language)?.Read(Text);
    }
}
