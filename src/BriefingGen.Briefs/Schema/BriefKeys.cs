using System.Collections.Immutable;
using BriefingGen.Briefs.Reading;
using BriefingGen.Briefs.Shapes;

namespace BriefingGen.Briefs.Schema;

/// <summary>The keys of a brief and of everything in it, from the readers' tables of keys.</summary>
public static class BriefKeys
{
    public static MappingDescription Brief { get; } = Of(BriefReader.Keys);

    private static MappingDescription Of(MappingShape shape) =>
        new(MappingShapes.NameOf(shape), [.. shape.Keys.Select(key => Of(shape, key))], shape.ShortFor?.Name);

    private static KeyDescription Of(MappingShape shape, Key key)
    {
        var help = key.Help;
        var isRequired = ConditionSchema.IsRequired(shape, key);
        return new KeyDescription(key.Name, help.Text)
        {
            IsRequired = isRequired,
            IsList = key.Arity == KeyArity.Many,
            IsById = key.Arity == KeyArity.ById,
            Entry = key.EntryForm is MappingForm mapping ? Of(mapping.Shape) : null,
            Words = key.EntryForm is WordForm words ? words.Words : [],
            Sample = help.Default ?? SampleOf(key.EntryForm, help.Example),
            Default = help.Default is { } value ? $"`{value}`" : help.Otherwise,
            NeededWhen = isRequired ? null : NeededWhen(shape, key),
            Needs = shape.Conditions.OfType<KeyNeeds>().FirstOrDefault(needs => needs.Key == key && needs.Word is null)
                ?.Other.Name,
            Excludes = [.. shape.Conditions.OfType<KeyAlone>().Where(alone => alone.Key == key).SelectMany(alone => alone.Others)
                .Select(other => other.Name)],
        };
    }

    /// <summary>Days and addresses get no sample: one that is only an example would be printed as if it were true.</summary>
    private static string? SampleOf(ValueForm form, string? example) => form switch
    {
        TextForm or MappingForm or PatternForm { Name: "web address" } => null,
        PatternForm { Name: "date" or "day" } =>
            example is null ? null : string.Join('/', Enumerable.Repeat(DateShape.Unwritten, example.Split('/').Length)),
        _ => example,
    };

    private static string? NeededWhen(MappingShape shape, Key key)
    {
        var needed = shape.Conditions.Where(condition => condition is KeyNeeds { Word: not null } or EvidenceOrCitation)
            .Select(condition => Requirement.Of(condition, key)).OfType<string>().ToList();
        return needed.Count == 0 ? null : string.Join("; ", needed);
    }
}

/// <summary>A kind of mapping, for those who write briefs.</summary>
/// <param name="Name">Without an article: “timeline entry”.</param>
/// <param name="Keys">In the order in which they are explained.</param>
/// <param name="ShortFor">The key that a plain text stands for.</param>
public sealed record MappingDescription(string Name, ImmutableArray<KeyDescription> Keys, string? ShortFor);

/// <summary>A key, for those who write briefs.</summary>
/// <param name="Text">What to type and what becomes of it, in one line.</param>
public sealed record KeyDescription(string Name, string Text)
{
    /// <summary>Whether it must be given, whatever else is given.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether its value is a list and a single entry may not stand for it.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether its value is a mapping from ids to entries.</summary>
    public bool IsById { get; init; }

    /// <summary>The keys of its value or of each of its entries; null if that is a text.</summary>
    public MappingDescription? Entry { get; init; }

    /// <summary>The words it takes; empty if it takes other values.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>A value that it takes; null if it takes any text and has no default.</summary>
    public string? Sample { get; init; }

    /// <summary>What is taken or done if it is not given, in Markdown.</summary>
    public string? Default { get; init; }

    /// <summary>When another key requires it: “if `status` is `alleged`”.</summary>
    public string? NeededWhen { get; init; }

    /// <summary>The key that must be given with it.</summary>
    public string? Needs { get; init; }

    /// <summary>The keys that must not be given with it.</summary>
    public ImmutableArray<string> Excludes { get; init; } = [];
}
