using System.Collections.Immutable;
using BriefingGen.Briefs.Reading;
using BriefingGen.Briefs.Shapes;

namespace BriefingGen.Briefs.Schema;

/// <summary>The keys of a brief and of all that stands in it, from the tables the readers go by.</summary>
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
            Needs = shape.Conditions.OfType<KeyNeeds>().FirstOrDefault(needs => needs.Key == key && needs.Word is null)?.Other.Name,
            Excludes = [.. shape.Conditions.OfType<KeyAlone>().Where(alone => alone.Key == key).SelectMany(alone => alone.Others)
                .Select(other => other.Name)],
        };
    }

    /// <summary>A day or an address is the editor’s to give: one that is only an example would be printed as if it were true.</summary>
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
/// <param name="Name">Without article: “timeline entry”.</param>
/// <param name="Keys">In the order in which they are explained.</param>
/// <param name="ShortFor">The key that a text alone stands for.</param>
public sealed record MappingDescription(string Name, ImmutableArray<KeyDescription> Keys, string? ShortFor);

/// <summary>A key, for those who write briefs.</summary>
/// <param name="Text">What to type and what becomes of it, in a line.</param>
public sealed record KeyDescription(string Name, string Text)
{
    /// <summary>Whether the mapping cannot be without it, whatever else it has.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Its value is a list, for which a single entry may not stand.</summary>
    public bool IsList { get; init; }

    /// <summary>Its value is a mapping from ids to entries.</summary>
    public bool IsById { get; init; }

    /// <summary>What its value or each of its entries is made of; none where that is a text.</summary>
    public MappingDescription? Entry { get; init; }

    /// <summary>The words it takes; empty where it takes others.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>A value that it takes, where not every text is one or one is taken by default.</summary>
    public string? Sample { get; init; }

    /// <summary>What is taken or done where it is not given, in Markdown.</summary>
    public string? Default { get; init; }

    /// <summary>When it must be given, for the sake of what else there is: “if `status` is `alleged`”.</summary>
    public string? NeededWhen { get; init; }

    /// <summary>The key without which it may not stand.</summary>
    public string? Needs { get; init; }

    /// <summary>The keys beside which it may not stand.</summary>
    public ImmutableArray<string> Excludes { get; init; } = [];
}
