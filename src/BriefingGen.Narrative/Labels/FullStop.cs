using BriefingGen.Text.Files;

namespace BriefingGen.Narrative.Labels;

/// <summary>The full stop at the end of words that are printed in a sentence or before one.</summary>
internal static class FullStop
{
    /// <summary>Whether the words end in a mark that ends a sentence.</summary>
    public static bool EndsSentence(string words) => words.Length > 0 && words[^1] is '.' or '!' or '?' or '…';

    /// <summary>The words without their full stop; the dots of “p.m.” and of an ellipsis stay.</summary>
    public static MappedText? Without(MappedText? words) => words?.Value switch
    {
        [.., '.', _, '.'] or [.., '.', '.'] => words,
        [.., '.'] value => words.Slice(0, value.Length - 1),
        _ => words,
    };
}
