using System.Collections.Immutable;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Locating;

/// <summary>
/// Why words have no passage: <see cref="WordsNotFound"/>, <see cref="WordsDiffer"/>, <see cref="WordsApart"/>,
/// <see cref="WordsAmbiguous"/>, <see cref="ContextDiffers"/> or <see cref="EditMisused"/>.
/// </summary>
public abstract record LocatingFailure;

/// <summary>Nothing in the source is like them.</summary>
public sealed record WordsNotFound : LocatingFailure;

/// <summary>A passage is almost the same.</summary>
public sealed record WordsDiffer(NearMiss Closest) : LocatingFailure;

/// <summary>Every word is in the source, but not together.</summary>
/// <param name="Pieces">Where the pieces stand, in the order of the text.</param>
public sealed record WordsApart(ImmutableArray<Passage> Pieces) : LocatingFailure;

/// <summary>They stand in several places.</summary>
/// <param name="Places">In the order of the source.</param>
public sealed record WordsAmbiguous(ImmutableArray<Passage> Places) : LocatingFailure;

/// <summary>They are in the source, but not between the prefix and the suffix.</summary>
/// <param name="Places">In the order of the source.</param>
public sealed record ContextDiffers(ImmutableArray<Passage> Places) : LocatingFailure;

/// <summary>An edit in brackets is not one that may be made.</summary>
/// <param name="Start">UTF-16 offset in the text as typed.</param>
public sealed record EditMisused(EditMisuse Misuse, int Start, int Length) : LocatingFailure
{
    /// <summary>The word that may not be put in or dropped; none where that is not what is wrong.</summary>
    public string? Word { get; init; }
}

/// <summary>What is wrong with an edit in brackets.</summary>
public enum EditMisuse
{
    /// <summary>`[sic]` does not follow the source's words.</summary>
    SicAfterNothing,

    /// <summary>More than three words are in the brackets.</summary>
    TooManyWords,

    /// <summary>The brackets stand for more than three words of the source.</summary>
    ReplacesTooMany,

    /// <summary>A negation is in the brackets, or they stand for one.</summary>
    ChangesNegation,

    /// <summary>The same of “may”, “must” or the like.</summary>
    ChangesModal,

    /// <summary>The same of a figure.</summary>
    ChangesFigure,
}

/// <summary>The closest passage to words that are not in the source. It is shown to the editor and never passes.</summary>
/// <param name="Passage">The source's words, from the first to the last that answer to the text.</param>
/// <param name="Differences">In order, at least one.</param>
public sealed record NearMiss(TextSpan Passage, ImmutableArray<WordDifference> Differences);

/// <summary>Words that are not the same in the text and in the source.</summary>
/// <param name="Start">UTF-16 offset in the text as typed.</param>
/// <param name="Length">0 where the source has words that the text has not.</param>
/// <param name="Source">The source's words; empty where the text has words that the source has not.</param>
public sealed record WordDifference(int Start, int Length, TextSpan Source)
{
    public int End => Start + Length;
}
