namespace BriefingGen.Evidence.Speakers;

/// <summary>A name in the text of a source, counted in words of its <see cref="Narration"/>.</summary>
/// <param name="Parties">Whom it may mean; none for a name that the brief does not know.</param>
internal sealed record Mention(int First, int End, IReadOnlyList<Party> Parties)
{
    /// <summary>The preposition before it, or -1.</summary>
    public int Preposition { get; init; } = -1;

    /// <summary>It stands before a noun: “Holt’s lawyer”.</summary>
    public bool IsPossessive { get; init; }

    /// <summary>Somebody speaks to it.</summary>
    public bool Hears { get; init; }

    public bool IsPlace => Parties.Count > 0 && Parties.All(party => party.IsPlace);
}
