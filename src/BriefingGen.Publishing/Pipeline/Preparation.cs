using BriefingGen.Evidence.Languages;
using BriefingGen.Narrative.Templates;
using BriefingGen.Typesetting.Fonts;

namespace BriefingGen.Publishing.Pipeline;

/// <summary>Makes what is made once in a process (word lists, templates, fonts) on another core, while the first brief is looked
/// for in its sources. Each part is made when it is first asked for, with or without this: only the time differs.</summary>
internal sealed class Preparation
{
    private readonly bool _isMade;
    private int _hasBegun;

    /// <param name="jobs">With one, nothing is made ahead.</param>
    public Preparation(int jobs)
    {
        _isMade = jobs > 1;
        // A thread may begin on the core of the one that starts it, which waits until it has begun: one that begins with nothing to do
        // gives the core back at once, and is woken on another.
        if (_isMade)
            ThreadPool.UnsafeQueueUserWorkItem(static _ => { }, null);
    }

    /// <param name="language">BCP 47, of the first brief.</param>
    public void Begin(string language)
    {
        if (_isMade && Interlocked.Exchange(ref _hasBegun, 1) == 0)
            _ = Task.Run(() => Make(language));
    }

    // In the order in which a brief asks for them. What fails here fails again where it is asked for, and is told there.
    private static void Make(string language)
    {
        LanguageTables.Load(language);
        TemplateSet.Load(language);
        FontLibrary.Load();
    }
}
