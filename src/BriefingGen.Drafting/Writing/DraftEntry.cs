using System.Collections.Immutable;

namespace BriefingGen.Drafting.Writing;

/// <summary>A mapping of a draft, compared by reference so that findings lead back to the entry that they are about.</summary>
internal sealed class DraftEntry(params IEnumerable<(string Key, DraftValue Value)> values)
{
    private readonly ImmutableArray<(string Key, DraftValue Value)> _values = [.. values];

    /// <summary>Whether it is part of the brief; otherwise it is proposed in a comment.</summary>
    public bool IsLive { get; init; } = true;

    /// <summary>The comment above it.</summary>
    public string Remark { get; init; } = "";

    /// <summary>The same entry as a proposal.</summary>
    /// <param name="remark">The reason; empty to keep the remark.</param>
    public DraftEntry Proposed(string remark) => new(_values) { IsLive = false, Remark = remark.Length > 0 ? remark : Remark };

    /// <summary>The same entry with words before its remark.</summary>
    public DraftEntry WithRemark(string remark) => new(_values) { IsLive = IsLive, Remark = $"{remark} {Remark}".TrimEnd() };

    /// <summary>The same entry as part of the brief, with other values for some keys.</summary>
    public DraftEntry Live(params (string Key, DraftValue Value)[] others) => new(Replaced(others)) { Remark = Remark };

    /// <summary>Whether it has no placeholders.</summary>
    public bool IsWritten => _values.All(value => value.Value switch
    {
        DraftText { Text: var text } =>
            !text.StartsWith(Placeholders.Words, StringComparison.Ordinal) && text != Placeholders.Day,
        DraftMapping { Entry: var entry } => entry.IsWritten,
        _ => true,
    });

    /// <summary>The same entry with other values for some keys.</summary>
    public DraftEntry With(params (string Key, DraftValue Value)[] others) =>
        new(Replaced(others)) { IsLive = IsLive, Remark = Remark };

    public DraftValue? this[string key] => _values.FirstOrDefault(value => value.Key == key).Value;

    private IEnumerable<(string Key, DraftValue Value)> Replaced((string Key, DraftValue Value)[] others) =>
        _values.Select(
            value => others.FirstOrDefault(other => other.Key == value.Key) is { Key: not null } other ? other : value);
}

/// <summary>The value of a key of a draft.</summary>
internal abstract record DraftValue
{
    /// <summary>Whether any of it is part of the brief and not only proposed.</summary>
    public virtual bool IsLive => true;

    public static implicit operator DraftValue(string text) => new DraftText(text);
}

/// <param name="Remark">Follows the help of the key.</param>
internal sealed record DraftText(string Text, string Remark = "") : DraftValue
{
    public bool IsProposed { get; init; }

    public override bool IsLive => !IsProposed;
}

internal sealed record DraftMapping(DraftEntry Entry) : DraftValue;

internal sealed record DraftList(ImmutableArray<DraftEntry> Entries) : DraftValue
{
    public override bool IsLive => Entries.Any(entry => entry.IsLive);
}

/// <summary>A mapping from ids to entries.</summary>
internal sealed record DraftById(ImmutableArray<(string Id, DraftEntry Entry)> Entries) : DraftValue
{
    public override bool IsLive => Entries.Any(entry => entry.Entry.IsLive);
}
