using BriefingGen.Briefs.Reading.Shapes;

namespace BriefingGen.Briefs.Schema;

/// <summary>The form of a value in a few words, for the reference page.</summary>
internal static class ReferenceTypes
{
    public static string Of(Key key) => key.Arity switch
    {
        KeyArity.One => Of(key.EntryForm),
        KeyArity.OneOrMany => $"{Of(key.EntryForm)}, or a list",
        KeyArity.Many => $"list, each {Of(key.EntryForm)}",
        KeyArity.ById => $"mapping from ids, each to {Of(key.EntryForm)}",
    };

    private static string Of(ValueForm form) => form switch
    {
        MappingForm { Shape: var shape } => $"[{shape.Noun}](#{Shapes.AnchorOf(shape)})",
        WordForm words => string.Join(" · ", words.Words.Select(word => $"`{word}`")),
        ScalarForm scalar => scalar.Name,
        _ => throw new InvalidOperationException($"{form.GetType().Name} has no words."),
    };
}
