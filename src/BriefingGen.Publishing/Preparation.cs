using BriefingGen.Evidence.Languages;
using BriefingGen.Narrative.Templates;
using BriefingGen.Typesetting.Fonts;

namespace BriefingGen.Publishing;

/// <summary>Makes what is made once in a process (templates, word lists, fonts) on another core, while the first brief is looked
/// for in its sources. Each part is made when it is first asked for, with or without this: only the time differs.</summary>
/// <param name="jobs">With one, nothing is made ahead.</param>
internal sealed class Preparation(int jobs)
{
    private int _hasBegun;

    /// <param name="language">BCP 47, of the first brief.</param>
    public void Begin(string language)
    {
        if (jobs > 1 && Interlocked.Exchange(ref _hasBegun, 1) == 0)
            _ = Task.Factory.StartNew(() => Make(language), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    // In the order in which a brief asks for them. What fails here fails again where it is asked for, and is told there.
    private static void Make(string language)
    {
        TemplateSet.Load(language);
        LanguageTables.Load(language);
        FontLibrary.Load();
    }
}
