using BriefingGen.Evidence.Languages;
using BriefingGen.Narrative.Templates;
using BriefingGen.Typesetting.Fonts;

namespace BriefingGen.Publishing.Pipeline;

/// <summary>Loads what is loaded once in a process (word lists, templates, fonts) on another core, while the first brief is
/// located in its sources. Without it each part is loaded at first use: only the time differs.</summary>
internal sealed class Preparation
{
    private readonly bool _isMade;
    private int _hasBegun;

    /// <param name="jobs">With one, nothing is loaded ahead.</param>
    public Preparation(int jobs)
    {
        _isMade = jobs > 1;
        // A new thread may start on the core of the thread that starts it, and delay it: one that starts with nothing to do
        // yields at once, and is woken later on another core.
        if (_isMade)
            ThreadPool.UnsafeQueueUserWorkItem(static _ => { }, null);
    }

    /// <param name="language">BCP 47, of the first brief.</param>
    public void Begin(string language)
    {
        if (_isMade && Interlocked.Exchange(ref _hasBegun, 1) == 0)
            _ = Task.Run(() => Make(language));
    }

    // In the order of first use. What fails here fails again at its use, and is reported there.
    private static void Make(string language)
    {
        LanguageTables.Load(language);
        TemplateSet.Load(language);
        FontLibrary.Load();
    }
}
