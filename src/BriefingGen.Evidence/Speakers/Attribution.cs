using System.Collections.Immutable;

namespace BriefingGen.Evidence.Speakers;

/// <summary>A word of saying in the narration, and whose it is.</summary>
internal sealed record Attribution
{
    /// <summary>The word of saying, counted in words of the narration.</summary>
    public required int Verb { get; init; }

    public required Subject Subject { get; init; }

    /// <summary>The quoted stretch that ends right before the clause, or -1.</summary>
    public int After { get; init; } = -1;

    /// <summary>The quoted stretch that opens behind the clause in the same sentence, or -1.</summary>
    public int Before { get; init; } = -1;

    /// <summary>A colon leads to the stretch behind.</summary>
    public bool HasColon { get; init; }

    /// <summary>The clause opens a sentence of its own, or one joined by “and”: it says who speaks next, not who spoke.</summary>
    public bool OpensAnew { get; init; }
}

/// <summary>Who says something.</summary>
/// <param name="Heads">The names that the subject is, or may be where it is a pronoun.</param>
/// <param name="First">The words of the subject, from one to another; none where there are none.</param>
internal sealed record Subject(SubjectKind Kind, ImmutableArray<Mention> Heads, int First, int End)
{
    public static Subject None { get; } = new(SubjectKind.None, [], 0, 0);
}

internal enum SubjectKind
{
    /// <summary>Not found.</summary>
    None,

    /// <summary>A name, or a phrase with one.</summary>
    Named,

    /// <summary>He, she, they, it.</summary>
    Pronoun,

    /// <summary>“The minister”: somebody named before, or not at all.</summary>
    Definite,

    /// <summary>“A spokesman”, “officials”: somebody who is not named.</summary>
    Indefinite,

    /// <summary>I, we: the publisher.</summary>
    First,
}
