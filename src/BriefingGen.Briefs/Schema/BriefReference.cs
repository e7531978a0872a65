using System.Text;
using BriefingGen.Briefs.Shapes;

namespace BriefingGen.Briefs.Schema;

/// <summary>The page for people who write briefs, made from the tables the readers go by.</summary>
public static class BriefReference
{
    /// <returns>CommonMark with tables, in lines that end in a line feed; the same on every call and machine.</returns>
    public static string ToMarkdown()
    {
        var shapes = MappingShapes.All();
        var page = new StringBuilder();
        page.Append(ReferenceText.Head);
        page.Append("\n## The smallest brief\n\n```yaml\n").Append(ReferenceText.SmallestBrief).Append("\n```\n");
        page.Append("\n## Eleven rules\n\n").Append(Rules(shapes)).Append('\n');
        page.Append("\n## What to type\n\n").Append(ReferenceText.Types).Append('\n');
        foreach (var shape in shapes)
            AppendSection(page, shape);
        return page.Replace("\r\n", "\n").ToString();
    }

    private static string Rules(IReadOnlyList<MappingShape> shapes)
    {
        var keys = shapes.SelectMany(shape => shape.Keys).ToList();
        return ReferenceText.Rules(
            Names(keys.Where(key => key.Arity == KeyArity.OneOrMany)),
            string.Join(", ", shapes.Where(shape => shape.ShortFor is not null).Select(Shorthand)),
            Names(keys.Where(key => key.EntryForm is TextForm { Name: "voice" })));
    }

    private static string Shorthand(MappingShape shape) => $"{shape.Noun} (`{shape.ShortFor!.Name}`)";

    private static void AppendSection(StringBuilder page, MappingShape shape)
    {
        page.Append($"\n## {Capitalised(MappingShapes.NameOf(shape))}\n\n");
        if (shape.ShortFor is { } main)
            page.Append($"A text alone stands for `{main.Name}`.\n\n");
        page.Append("| key | what to type | required | default | example |\n|---|---|---|---|---|\n");
        foreach (var key in shape.Keys)
        {
            var (text, example) = key.Help;
            page.Append($"| `{key.Name}` | {Cell(text)} {Cell(Capitalised(ReferenceTypes.Of(key)))}. ");
            page.Append($"| {Requirement.Of(shape, key)} ");
            page.Append($"| {Default(key.Help)} | {(example.Length == 0 ? "" : $"`{Cell(example)}`")} |\n");
        }
    }

    private static string Default(KeyHelp help) =>
        help.Default is { } value ? $"`{value}`" : Cell(help.Otherwise ?? "–");

    private static string Names(IEnumerable<Key> keys) =>
        string.Join(", ", keys.Select(key => key.Name).Distinct().Select(name => $"`{name}`"));

    /// <summary>With a capital letter, which may stand in a link.</summary>
    private static string Capitalised(string text)
    {
        var first = text[0] == '[' ? 1 : 0;
        return text[..first] + char.ToUpperInvariant(text[first]) + text[(first + 1)..];
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}

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
        MappingForm { Shape: var shape } => $"[{shape.Noun}](#{MappingShapes.AnchorOf(shape)})",
        WordForm words => string.Join(" · ", words.Words.Select(word => $"`{word}`")),
        ScalarForm scalar => scalar.Name,
        _ => throw new InvalidOperationException($"{form.GetType().Name} has no words."),
    };
}

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
