using System.Collections.Immutable;

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
