using System.Collections.Immutable;
using System.Globalization;
using BriefingGen.Briefs.Schema;

namespace BriefingGen.Drafting.Writing;

/// <summary>What is proposed where nothing is known: “…” for words, else a value that the key takes. What it refers to exists.</summary>
/// <param name="cited">The id of something that stands in the brief.</param>
/// <param name="source">The id of its first source.</param>
/// <param name="counted">A list that stands in the brief, with the number of its entries.</param>
internal sealed class Blanks(string cited, string source, (string Key, int Entries) counted)
{
    public const string Words = "…";

    private static readonly HashSet<(string Mapping, string Key)> Citing =
    [
        ("brief", "bottom-line"), ("brief", "summary"), ("key point", "text"), ("demand", "text"), ("timeline entry", "text"),
    ];

    private static readonly HashSet<(string Mapping, string Key)> Chosen =
    [
        ("another side", "exact"), ("evidence of a quote", "source"), ("figure", "count"),
    ];

    /// <summary>Which of several, where a mapping needs one of them, or none by itself.</summary>
    private static bool IsShown(MappingDescription mapping, KeyDescription key) => key.IsRequired || Chosen.Contains((mapping.Name, key.Name));

    public DraftValue Of(MappingDescription mapping, KeyDescription key)
    {
        if (key.Entry is not { } entry)
            return TextOf(mapping, key);
        if (entry.Name == "evidence")
            return Words;
        var blank = Entry(entry);
        return key.IsById ? new DraftNamed([($"{entry.Name}-1", blank)])
            : key.IsList ? new DraftList([blank])
            : new DraftMapping(blank);
    }

    private DraftEntry Entry(MappingDescription mapping) =>
        new(mapping.Keys.Where(key => IsShown(mapping, key)).Select(key => (key.Name, Of(mapping, key))).ToImmutableArray())
        {
            IsLive = false,
        };

    private DraftText TextOf(MappingDescription mapping, KeyDescription key) => new((mapping.Name, key.Name) switch
    {
        var place when Citing.Contains(place) => $"{Words} [@{cited}]",
        (_, "source" or "according-to") => source,
        (_, "id") => $"{mapping.Name.Split(' ')[0]}-1",
        (_, "fact" or "part-of") => "fact-1",
        ("figure", "count") => counted.Key,
        ("figure", "value") => counted.Entries.ToString(CultureInfo.InvariantCulture),
        _ => key.Sample ?? Words,
    });
}
