using System.Collections.Immutable;
using System.Globalization;
using BriefingGen.Briefs.Schema;

namespace BriefingGen.Drafting.Writing;

/// <summary>The values of proposed keys about which nothing is known: “…” for words, else a valid sample. Ids exist.</summary>
/// <param name="cited">The id of an item in the brief.</param>
/// <param name="source">The id of the first source.</param>
/// <param name="facts">The ids of two facts: one for other items to refer to, and one for the first to refer to.</param>
/// <param name="counted">The key of a list in the brief, and the number of its entries.</param>
internal sealed class Placeholders(
    string cited, string source, (string First, string Other) facts, (string Key, int Entries) counted)
{
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);

    public const string Words = "…";

    /// <summary>For dates.</summary>
    public const string Day = "YYYY-MM-DD";

    private static readonly HashSet<(string Mapping, string Key)> Citing =
    [
        ("brief", "bottom-line"), ("brief", "summary"), ("key point", "text"), ("demand", "text"), ("timeline entry", "text"),
    ];

    private static readonly HashSet<(string Mapping, string Key)> Chosen =
    [
        ("another side", "exact"), ("evidence of a quote", "source"), ("figure", "count"),
    ];

    private static readonly (string Mapping, string Key) CountedValue = ("figure", "value");

    /// <summary>Whether a placeholder entry shows the key: required keys, and those chosen if a mapping needs one of
    /// several.</summary>
    private static bool IsShown(MappingDescription mapping, KeyDescription key) =>
        key.IsRequired || Chosen.Contains((mapping.Name, key.Name));

    public DraftValue Of(MappingDescription mapping, KeyDescription key)
    {
        if (key.Entry is not { } entry)
            return TextOf(mapping, key);
        if (entry.Name == "evidence")
            return Words;
        var isFirst = _shown.Add(entry.Name);
        var blank = Entry(entry, isCounted: true, key => IsShown(entry, key));
        var other = entry.Keys.FirstOrDefault(key => !key.Excludes.IsEmpty) is { } alternative
            ? Entry(
                entry,
                isCounted: false,
                key => key == alternative || (IsShown(entry, key) && !alternative.Excludes.Contains(key.Name)))
            : null;
        return key.IsById ? new DraftById([($"{entry.Name}-1", blank)])
            : key.IsList ? new DraftList(other is null ? [blank] : [blank, other])
            : new DraftMapping(isFirst ? blank : other ?? blank);
    }

    private DraftEntry Entry(MappingDescription mapping, bool isCounted, Func<KeyDescription, bool> isShown) =>
        new(mapping.Keys.Where(isShown)
            .Select(key => (key.Name, isCounted || (mapping.Name, key.Name) != CountedValue ? Of(mapping, key) : Words))
            .ToImmutableArray())
        {
            IsLive = false,
        };

    private DraftText TextOf(MappingDescription mapping, KeyDescription key) => new((mapping.Name, key.Name) switch
    {
        var place when Citing.Contains(place) => $"{Words} [@{cited}]",
        (_, "source" or "according-to") => source,
        (_, "id") => $"{mapping.Name.Split(' ')[0]}-1",
        ("figure", "fact") => facts.First,
        (_, "fact" or "part-of") => facts.Other,
        (_, "status") => "reported",
        ("figure", "count") => counted.Key,
        var place when place == CountedValue => counted.Entries.ToString(CultureInfo.InvariantCulture),
        _ => key.Sample ?? Words,
    });
}
