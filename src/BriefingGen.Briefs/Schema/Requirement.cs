using BriefingGen.Briefs.Reading.Shapes;

namespace BriefingGen.Briefs.Schema;

/// <summary>When a key must be given, in a few words.</summary>
internal static class Requirement
{
    public static string Of(MappingShape shape, Key key)
    {
        if (ConditionSchema.IsRequired(shape, key))
            return "yes";
        var cases = shape.Conditions.Select(condition => Of(condition, key)).OfType<string>().ToList();
        return cases.Count == 0 ? "no" : string.Join("; ", cases);
    }

    public static string? Of(Condition condition, Key key) => condition switch
    {
        AnyKey any when any.Keys.Contains(key) => $"this, or {Names(any.Keys.Where(other => other != key))}",
        KeyNeeds needs when needs.Other == key =>
            needs.Word is { } word ? $"if `{needs.Key.Name}` is `{word}`" : $"with `{needs.Key.Name}`",
        EvidenceOrCitation rest when rest.Evidence == key => $"unless `{rest.Text.Name}` cites",
        _ => null,
    };

    private static string Names(IEnumerable<Key> keys) => string.Join(" or ", keys.Select(key => $"`{key.Name}`"));
}
