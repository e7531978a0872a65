using System.Collections.Immutable;

namespace BriefingGen.Drafting.Writing;

/// <summary>What stands behind a key of a draft.</summary>
internal abstract record DraftValue
{
    /// <summary>Whether any of it stands in the brief and is not only proposed.</summary>
    public virtual bool IsLive => true;

    public static implicit operator DraftValue(string text) => new DraftText(text);
}

/// <param name="Remark">What is said of it beside what is said of the key.</param>
internal sealed record DraftText(string Text, string Remark = "") : DraftValue
{
    /// <summary>Only proposed.</summary>
    public bool IsProposed { get; init; }

    public override bool IsLive => !IsProposed;
}

internal sealed record DraftMapping(DraftEntry Entry) : DraftValue;

internal sealed record DraftList(ImmutableArray<DraftEntry> Entries) : DraftValue
{
    public override bool IsLive => Entries.Any(entry => entry.IsLive);
}

/// <summary>By their ids.</summary>
internal sealed record DraftNamed(ImmutableArray<(string Id, DraftEntry Entry)> Entries) : DraftValue
{
    public override bool IsLive => Entries.Any(entry => entry.Entry.IsLive);
}
