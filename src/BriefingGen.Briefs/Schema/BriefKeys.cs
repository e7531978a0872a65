using BriefingGen.Briefs.Reading;
using BriefingGen.Briefs.Reading.Shapes;

namespace BriefingGen.Briefs.Schema;

/// <summary>The keys of a brief and of all that stands in it, from the tables the readers go by.</summary>
public static class BriefKeys
{
    public static MappingDescription Brief { get; } = Of(BriefReader.Keys);

    private static MappingDescription Of(MappingShape shape) =>
        new(Shapes.NameOf(shape), [.. shape.Keys.Select(key => Of(shape, key))], shape.ShortFor?.Name);

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
