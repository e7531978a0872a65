using System.Diagnostics.CodeAnalysis;
using BriefingGen.Briefs.Notation;
using BriefingGen.Briefs.Yaml;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Shapes;

/// <summary>The keys of one kind of mapping.</summary>
/// <param name="noun">What it is, with its article: “a quote”.</param>
/// <param name="shortFor">The key that a plain text stands for (CONTRACT.md §2, rule 3).</param>
internal sealed class MappingShape(string noun, string? shortFor = null)
{
    private readonly List<Key> _keys = [];
    private readonly List<Condition> _conditions = [];
    private readonly Dictionary<string, Key> _byName = new(StringComparer.Ordinal);

    public string Noun => noun;

    /// <summary>The key that a plain text stands for.</summary>
    public Key? ShortFor => shortFor is null ? null : _byName[shortFor];

    public IReadOnlyList<Key> Keys => _keys;

    /// <summary>“id, label, value”.</summary>
    public string KeyNames => field ??= string.Join(", ", _keys.Select(key => key.Name));

    public IReadOnlyList<Condition> Conditions => _conditions;

    public RequiredKey<T> Required<T>(string name, TextShape<T> shape, KeyHelp help)
        where T : class =>
        Add(new RequiredKey<T>(name, _keys.Count, shape, help));

    public OptionalKey<T> Optional<T>(string name, ValueShape<T> shape, KeyHelp help)
        where T : class =>
        Add(new OptionalKey<T>(name, _keys.Count, shape, help));

    public ListKey<T> List<T>(string name, ValueShape<T> shape, string noun, KeyHelp help)
        where T : class =>
        Add(new ListKey<T>(name, _keys.Count, IsRequired: false, shape, MayBeOne: false, noun, help));

    public ListKey<T> OneOrMany<T>(string name, ValueShape<T> shape, string noun, KeyHelp help, bool isRequired = false)
        where T : class =>
        Add(new ListKey<T>(name, _keys.Count, isRequired, shape, MayBeOne: true, noun, help));

    public MapKey<T> Map<T>(string name, ValueShape<T> shape, string noun, KeyHelp help, bool isRequired = false)
        where T : class =>
        Add(new MapKey<T>(name, _keys.Count, isRequired, shape, noun, help));

    /// <summary>Declares conditions on the keys together. The reader of the mapping checks them.</summary>
    public MappingShape With(params ReadOnlySpan<Condition> conditions)
    {
        _conditions.AddRange(conditions);
        return this;
    }

    /// <summary>How a node of this kind is read.</summary>
    public ValueShape<T> As<T>(Func<MappingValues, T?> read)
        where T : class =>
        new ReadShape<T>(this, read);

    /// <returns>Null if the node is not such a mapping; this has been reported.</returns>
    public MappingValues? Open(YamlNode node, ValuePosition place, ReadingContext context)
    {
        var values = new YamlEntry?[_keys.Count];
        List<YamlEntry> empty = [];
        switch (node)
        {
            case YamlScalar { Style: YamlScalarStyle.Plain } scalar
                when MissingSpace.AfterColon(scalar, _byName.ContainsKey) is { } glued:
                context.Found.Add(YamlSpaceRule.AfterColon(glued));
                context.IsDamaged = true;
                return null;
            case YamlScalar { IsBlank: false } scalar when shortFor is not null:
                var name = place.Key ?? new MappedText(node.Span with { Length = 0 });
                values[_byName[shortFor].Index] = new YamlEntry(new YamlScalar(name, YamlScalarStyle.Plain), scalar);
                break;
            case YamlMapping mapping when shortFor is not null && HasNoKey(mapping) && TextWithColon.Find(mapping) is { } colon:
                context.Found.Add(YamlColonRule.Of(colon, key: null));
                context.IsDamaged = true;
                return null;
            case YamlMapping mapping:
                empty = MappingEntries.Sort(mapping, this, values, place.Name, context);
                break;
            case YamlScalar { IsBlank: true }:
                break;
            default:
                context.Misshapen(node, "a mapping", $"{noun} is written as `key: value` lines");
                return null;
        }

        var opened = new MappingValues(this, values, node, place, context);
        if (opened.IsComplete)
            ReportMissing(opened, values, empty, context);
        return opened;
    }

    private void ReportMissing(MappingValues opened, YamlEntry?[] values, List<YamlEntry> empty, ReadingContext context)
    {
        List<Key> missing = [];
        foreach (var key in _keys)
            if (key.IsRequired && values[key.Index] is null)
                missing.Add(key);
        if (missing.Count == 0)
            return;
        foreach (var entry in empty.Where(entry => missing.RemoveAll(key => key.Name == entry.Key.Value) > 0))
        {
            context.IsDamaged = true;
            // A “#” that cuts off a text has already been reported.
            if (EmptyValue.CommentAfter(entry) is { } comment)
                context.Found.Add(YamlCommentRule.Of(entry.Value.Span with { Length = 0 }, comment));
            else if (!EmptyValue.IsReported(entry))
                context.Found.Add(MissingKeyRule.Empty(entry.Key.Text.Characters, Noun));
        }

        opened.Miss([.. missing.Select(key => key.Name)]);
    }

    public bool TryFind(string name, [NotNullWhen(true)] out Key? key) => _byName.TryGetValue(name, out key);

    private bool HasNoKey(YamlMapping mapping) => mapping.Entries.All(entry => !_byName.ContainsKey(entry.Key.Value));

    private TKey Add<TKey>(TKey key)
        where TKey : Key
    {
        _keys.Add(key);
        _byName.Add(key.Name, key);
        return key;
    }

    private sealed class ReadShape<T>(MappingShape shape, Func<MappingValues, T?> read) : ValueShape<T>
        where T : class
    {
        public override ValueForm Form { get; } = new MappingForm(shape);

        public override T? Read(YamlNode node, ValuePosition place, ReadingContext context) =>
            shape.Open(node, place, context) is { } values ? read(values) : null;
    }
}

internal static class MissingKeyRule
{
    public static readonly Rule Rule = new(
        "missing-key",
        Severity.Error,
        Waivable: false,
        "something required is missing",
        """
        Without this key the entry cannot be printed or checked. A key without a value counts as missing. A fact needs
        `label`, `value` and `evidence`; a quote `speaker` and `text`; a demand `by`, `text`, and `evidence` unless its text cites
        something; a source `archive`; a brief `title`, `sources`, and something to say.
        """);

    /// <param name="owner">What the mapping is, with its article: “a quote”.</param>
    public static Diagnostic Of(TextSpan place, string owner, IReadOnlyList<string> keys) =>
        Of(
            place,
            owner,
            string.Join(" and ", keys.Select(key => $"`{key}`")),
            $"add {string.Join(" and ", keys.Select(key => $"`{key}: …`"))}");

    /// <param name="key">A key without a value.</param>
    public static Diagnostic Empty(TextSpan key, string owner) =>
        new(Rule, $"nothing follows `{key.Shown()}`, and {owner} needs it", new Label(key))
        {
            Help = [$"write it after the key: `{key.Shown()}: …`"],
        };

    public static Diagnostic Of(TextSpan place, string owner, string what, string help) =>
        new(Rule, $"{owner} needs {what}", new Label(place)) { Help = [help] };
}
