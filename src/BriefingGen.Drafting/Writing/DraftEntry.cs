using System.Collections.Immutable;

namespace BriefingGen.Drafting.Writing;

/// <summary>A mapping of a draft: what it has, by key. Two that read the same are two: findings are led back to the one they are
/// about.</summary>
internal sealed class DraftEntry(params IEnumerable<(string Key, DraftValue Value)> values)
{
    private readonly ImmutableArray<(string Key, DraftValue Value)> _values = [.. values];

    /// <summary>Whether it stands in the brief; otherwise it is proposed, as a comment.</summary>
    public bool IsLive { get; init; } = true;

    /// <summary>What is said above it: of a proposal, the words around it in the source.</summary>
    public string Remark { get; init; } = "";

    /// <summary>The same as a comment.</summary>
    /// <param name="remark">Why; empty where that is not known.</param>
    public DraftEntry Proposed(string remark) => new(_values) { IsLive = false, Remark = remark.Length > 0 ? remark : Remark };

    /// <summary>The same with something more said above it.</summary>
    public DraftEntry WithRemark(string remark) => new(_values) { IsLive = IsLive, Remark = $"{remark} {Remark}".TrimEnd() };

    /// <summary>The same in the brief, with other values for some of its keys.</summary>
    public DraftEntry Live(params (string Key, DraftValue Value)[] others) => new(Replaced(others)) { Remark = Remark };

    /// <summary>Whether nothing in it is left for the editor to write.</summary>
    public bool IsWritten => _values.All(value => value.Value switch
    {
        DraftText { Text: var text } => !text.StartsWith(Blanks.Words, StringComparison.Ordinal) && text != Blanks.Day,
        DraftMapping { Entry: var entry } => entry.IsWritten,
        _ => true,
    });

    /// <summary>The same proposal with other values for some of its keys.</summary>
    public DraftEntry With(params (string Key, DraftValue Value)[] others) => new(Replaced(others)) { IsLive = IsLive, Remark = Remark };

    public DraftValue? this[string key] => _values.FirstOrDefault(value => value.Key == key).Value;

    private IEnumerable<(string Key, DraftValue Value)> Replaced((string Key, DraftValue Value)[] others) =>
        _values.Select(value => others.FirstOrDefault(other => other.Key == value.Key) is { Key: not null } other ? other : value);
}

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
