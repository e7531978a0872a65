using System.Collections.Immutable;
using System.Globalization;
using BriefingGen.Briefs.Notation;
using BriefingGen.Drafting.Articles;
using BriefingGen.Drafting.Writing;

namespace BriefingGen.Drafting.Proposals;

/// <summary>Proposes the entries of one list of a brief.</summary>
internal interface IProposer
{
    /// <summary>The key of the list: `quotes`.</summary>
    string Key { get; }

    /// <param name="hasSeveralSources">Whether entries must name their source.</param>
    /// <returns>In the order of the article.</returns>
    ImmutableArray<DraftEntry> Propose(DraftSource source, bool hasSeveralSources, EntryIds ids);
}

/// <summary>Makes ids that are unique in a brief.</summary>
internal sealed class EntryIds
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <returns>`ziegler`, then `ziegler-2`; if the words make no id, the noun with a number.</returns>
    public string Of(string words, string noun)
    {
        if (!words.All(char.IsAscii) || Identifier.Suggest(words) is not { } id)
            return Numbered(noun, 1);
        return _taken.Add(id) ? id : Numbered(id, 2);
    }

    public static string Of(string noun, int number) => string.Create(CultureInfo.InvariantCulture, $"{noun}-{number}");

    /// <returns>`fact-1`, then `fact-2`.</returns>
    public string Numbered(string noun, int first = 1)
    {
        for (var number = first; ; number++)
        {
            var id = Of(noun, number);
            if (_taken.Add(id))
                return id;
        }
    }
}

/// <summary>The evidence of a proposal: words, and their source if the brief has several.</summary>
internal static class ProposedEvidence
{
    public static (string Key, DraftValue Value) Of(DraftSource source, string words, bool hasSeveralSources) =>
        ("evidence", new DraftMapping(hasSeveralSources
            ? new([("source", source.Id), ("exact", words)])
            : new([("exact", words)])));
}

/// <summary>Limits proposals to as many as a person would read; a remark on the first one says how many there are.</summary>
internal static class ProposalLimit
{
    /// <param name="what">In the plural: “figures”.</param>
    public static ImmutableArray<DraftEntry> Take<T>(
        int most, IReadOnlyCollection<T> found, string what, DraftSource source, Func<T, DraftEntry> propose)
    {
        var entries = found.Take(most).Select(propose).ToImmutableArray();
        return found.Count <= most
            ? entries
            : entries.SetItem(0, entries[0].WithRemark(string.Create(
                CultureInfo.InvariantCulture,
                $"The first {most} of {found.Count:#,0} {what} of {source.Id}; it has {found.Count - most:#,0} more.")));
    }
}
