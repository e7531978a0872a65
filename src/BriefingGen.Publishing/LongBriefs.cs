using BriefingGen.Text.Files;

namespace BriefingGen.Publishing;

/// <summary>
/// What a stage of the pipeline needed for itself is garbage when the next one begins. The collector goes by how much is in use, and
/// would look there only when the next stage has taken as much again; in a brief of thousands of facts that is most of the memory.
/// </summary>
internal static class LongBriefs
{
    /// <summary>In characters; below it there is nothing to gain.</summary>
    private const int Shortest = 1 << 20;

    public static void LetGo(TextFile brief)
    {
        if (brief.Content.Length >= Shortest)
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}
