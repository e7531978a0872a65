using BriefingGen.Text.Files;

namespace BriefingGen.Narrative.Labels;

/// <summary>The stop at the end of words that stand in a sentence or before one.</summary>
internal static class FullStop
{
    /// <summary>Whether nothing has to follow the words before the next sentence.</summary>
    public static bool EndsSentence(string words) => words.Length > 0 && words[^1] is '.' or '!' or '?' or '…';

    /// <summary>A sentence goes on after the words. The dots of “p.m.” and of an ellipsis are no stop.</summary>
    public static MappedText? Without(MappedText? words) => words?.Value switch
    {
        [.., '.', _, '.'] or [.., '.', '.'] => words,
        [.., '.'] value => words.Slice(0, value.Length - 1),
        _ => words,
    };
}
