using BriefingGen.Briefs.Schema;

namespace BriefingGen.Drafting.Writing;

/// <summary>
/// Writes a draft by the tables of the brief format, so that no key can be forgotten: the first mapping of each kind shows all
/// its keys, those without a value as comments; the others show the keys they have.
/// </summary>
/// <param name="placeholders">The values of keys that are only proposed.</param>
internal sealed class KeyWriter(Placeholders placeholders)
{
    private const int FlowColumns = 70;

    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
    private readonly HashSet<(string Mapping, string Key)> _explained = [];

    /// <summary>The whole brief, with blank lines before lists, maps and all keys after them.</summary>
    public IEnumerable<DraftLine> Brief(DraftEntry brief)
    {
        var hasSections = false;
        foreach (var key in BriefKeys.Brief.Keys)
        {
            var isSection = key.IsById || key.IsList || hasSections;
            if (isSection)
                yield return DraftLine.Blank;
            hasSections |= isSection;
            foreach (var line in Key(BriefKeys.Brief, key, brief, 0))
                yield return line with { Section = key.Name };
        }
    }

    private List<DraftLine> Key(MappingDescription mapping, KeyDescription key, DraftEntry entry, int indent)
    {
        var value = entry[key.Name] ?? placeholders.Of(mapping, key);
        var help = Help(mapping, key, value);
        return entry[key.Name] is { IsLive: true }
            ? Lines(key, value, indent, help)
            : DraftLine.Comment([.. Lines(key, value, indent + YamlComment.Sign.Length, help)
                .Select(line => line.Help == help ? line with { Again = KeyHelpText.Needs(key) } : line)]);
    }

    private List<DraftLine> Mapping(MappingDescription mapping, DraftEntry entry, int indent, bool mayExplain = true)
    {
        var given = mapping.Keys.Where(key => entry[key.Name] is not null);
        var isFirst = mayExplain && _shown.Add(mapping.Name);
        var lines = given
            .SelectMany(key => Lines(key, entry[key.Name]!, indent, mayExplain ? Help(mapping, key, entry[key.Name]!) : ""))
            .ToList();
        if (isFirst)
        {
            lines.AddRange(mapping.Keys.Where(key => entry[key.Name] is null && key.Excludes.IsEmpty)
                .SelectMany(key => Key(mapping, key, entry, indent)));
        }

        return lines;
    }

    private List<DraftLine> Lines(KeyDescription key, DraftValue value, int indent, string help) => value switch
    {
        DraftText { Text: var text } => YamlValue.Lines($"{key.Name}:", text, indent, help),
        DraftMapping { Entry: var entry } => Mapping(key, entry, indent, help),
        DraftList { Entries: var entries } => List(key, entries, indent, help),
        DraftById { Entries: var entries } => ById(key, entries, indent, help),
        _ => throw new InvalidOperationException($"{value.GetType().Name} is no value."),
    };

    private List<DraftLine> Mapping(KeyDescription key, DraftEntry entry, int indent, string help)
    {
        var mapping = key.Entry!;
        if (Short(mapping, entry) is { } text)
            return YamlValue.Lines($"{key.Name}:", text, indent, help);
        if (Flow(mapping, entry) is { Length: < FlowColumns } flow)
            return [new DraftLine("", $"{key.Name}: {flow}", help)];
        return [new DraftLine("", $"{key.Name}:", help), .. DraftLine.Indent(Mapping(mapping, entry, indent + 2))];
    }

    /// <summary>If no entry is live, the whole list is a comment, and its entries need no signs of their own.</summary>
    private List<DraftLine> List(KeyDescription key, IReadOnlyList<DraftEntry> entries, int indent, string help)
    {
        var lines = new List<DraftLine> { new("", $"{key.Name}:", help) };
        var firstLive = entries.FirstOrDefault(entry => entry.IsLive);
        var explains = false;
        foreach (var entry in entries)
        {
            if (entry.Remark.Length > 0)
                lines.Add(DraftLine.Remark("  ", entry.Remark));
            explains |= firstLive is null || entry == firstLive;
            var isLive = entry.IsLive || firstLive is null;
            var item = Item(key.Entry!, entry, indent + (isLive ? 2 : 4), explains);
            lines.AddRange(DraftLine.Indent(isLive ? item : DraftLine.Comment(item)).Select(line => line with { Entry = entry }));
        }

        return lines;
    }

    private List<DraftLine> Item(MappingDescription mapping, DraftEntry entry, int indent, bool mayExplain)
    {
        if (Short(mapping, entry) is { } text)
            return YamlValue.Lines("-", text, indent, "");
        if (!HasId(mapping) && Flow(mapping, entry) is { Length: < FlowColumns } flow)
            return [new DraftLine("", $"- {flow}")];
        return DraftLine.AsItem(Mapping(mapping, entry, indent + 2, mayExplain));
    }

    private List<DraftLine> ById(
        KeyDescription key, IReadOnlyList<(string Id, DraftEntry Entry)> entries, int indent, string help)
    {
        var lines = new List<DraftLine> { new("", $"{key.Name}:", help) };
        foreach (var (id, entry) in entries)
        {
            var mapping = key.Entry!;
            lines.AddRange(Short(mapping, entry) is { } text
                ? DraftLine.Indent(YamlValue.Lines($"{id}:", text, indent + 2, ""))
                : [new DraftLine("  ", $"{id}:"), .. DraftLine.Indent(DraftLine.Indent(Mapping(mapping, entry, indent + 4)))]);
        }

        return lines;
    }

    private static bool HasId(MappingDescription mapping) => mapping.Keys.Any(key => key.Name == "id");

    private string Help(MappingDescription mapping, KeyDescription key, DraftValue value) =>
        _explained.Add((mapping.Name, key.Name)) ? KeyHelpText.Of(key, value) : "";

    /// <returns>The text that is short for the entry; null if it has more than one key, or a key that is still to be
    /// explained.</returns>
    private string? Short(MappingDescription mapping, DraftEntry entry) =>
        mapping.ShortFor is { } main && entry[main] is DraftText { Text: var text }
        && _explained.Contains((mapping.Name, main))
        && mapping.Keys.All(key => key.Name == main || entry[key.Name] is null)
            ? text
            : null;

    /// <returns>The entry as a flow mapping; null if it has entries of its own, or a key that is still to be explained.</returns>
    private string? Flow(MappingDescription mapping, DraftEntry entry)
    {
        var given = mapping.Keys.Where(key => entry[key.Name] is not null).ToList();
        if (!given.TrueForAll(key => entry[key.Name] is DraftText && _explained.Contains((mapping.Name, key.Name))))
            return null;
        var pairs = given.Select(key => $"{key.Name}: {YamlValue.OfFlow(((DraftText)entry[key.Name]!).Text)}");
        return $"{{{string.Join(", ", pairs)}}}";
    }
}

/// <summary>The help of a key.</summary>
internal static class KeyHelpText
{
    public static string Of(KeyDescription key, DraftValue value)
    {
        var text = key.Text;
        if (!key.Words.IsEmpty)
            text += $" {string.Join(" · ", key.Words)}.";
        if (key.Entry is { ShortFor: { } main } && value is DraftMapping)
            text += $" A text alone stands for `{main}`.";
        if (key.NeededWhen is { } when)
            text += $" Needed {when}.";
        if (key.Needs is not null)
            text += $" {Needs(key)}";
        if (!key.Excludes.IsEmpty)
            text += $" Not beside {string.Join(", ", key.Excludes.Select(name => $"`{name}`"))}.";
        if (key.Default is { } otherwise)
            text += $" Else: {otherwise}.";
        return value is DraftText { Remark: { Length: > 0 } remark } ? $"{text} {remark}" : text;
    }

    /// <summary>The key that it requires; empty if there is none.</summary>
    public static string Needs(KeyDescription key) => key.Needs is { } other ? $"Needs `{other}`." : "";
}
