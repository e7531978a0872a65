using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Notation;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Shapes;

/// <summary>One word out of a list; case does not matter.</summary>
/// <param name="what">What the word names, with its article: “a status”.</param>
internal sealed class EnumShape<T>(string what, ImmutableArray<(string Word, T Value)> words) : TextShape<Written<T>>
    where T : struct, Enum
{
    public override ValueForm Form => new WordForm(
        what, [.. words.Select(entry => entry.Word)], $@"^\s*(?:{AnyCase.Pattern(words.Select(entry => entry.Word))})\s*$");

    public override Written<T> Hole(TextSpan span) => new(words[0].Value, new MappedText(span with { Length = 0 }));

    protected override Written<T>? Read(MappedText text, ValuePosition place, ReadingContext context)
    {
        var typed = text.Value.Trim();
        foreach (var (word, value) in words)
        {
            if (word.Equals(typed, StringComparison.OrdinalIgnoreCase))
                return new Written<T>(value, text);
        }

        var all = words.Select(entry => entry.Word).ToList();
        context.Found.Add(UnknownValueRule.Of(text.Characters, what, Suggestion.For(typed, all), all));
        return null;
    }
}

internal static class UnknownValueRule
{
    public static readonly Rule Rule = new(
        "unknown-value",
        Severity.Error,
        Waivable: false,
        "a word that the key does not know",
        """
        Some keys take one word out of a short list: `status`, `kind`, `relation`, `grade`, `annex`, `paragraphs`, `count`. The
        help of the finding gives the list.
        """);

    public static Diagnostic Of(TextSpan value, string what, string? suggestion, IEnumerable<string> values) =>
        new(Rule, $"“{value.Shown()}” is not {what}", new Label(value))
        {
            Help = [suggestion is null ? $"one of: {string.Join(", ", values)}" : $"did you mean `{suggestion}`?"],
        };
}

/// <summary>A label of TLP 2.0; `TLP:` in front, and the case, do not matter.</summary>
internal sealed class TlpShape : TextShape<Written<TlpLabel>>
{
    private const string Prefix = "TLP:";

    private static readonly ImmutableArray<(string Word, TlpLabel Label)> Labels =
    [
        ("RED", TlpLabel.Red),
        ("AMBER+STRICT", TlpLabel.AmberStrict),
        ("AMBER", TlpLabel.Amber),
        ("GREEN", TlpLabel.Green),
        ("CLEAR", TlpLabel.Clear),
    ];

    public override ValueForm Form => new WordForm(
        "TLP label",
        [.. Labels.Select(entry => Prefix + entry.Word)],
        $@"^\s*(?:{AnyCase.Pattern(Prefix)})?(?:{AnyCase.Pattern(Labels.Select(entry => entry.Word))})\s*$");

    public override Written<TlpLabel> Hole(TextSpan span) => new(TlpLabel.Red, new MappedText(span with { Length = 0 }));

    protected override Written<TlpLabel>? Read(MappedText text, ValuePosition place, ReadingContext context)
    {
        var typed = text.Value.Trim().ToUpperInvariant();
        var hasPrefix = typed.StartsWith(Prefix, StringComparison.Ordinal);
        var word = hasPrefix ? typed[Prefix.Length..] : typed;
        foreach (var (label, value) in Labels)
        {
            if (label == word)
                return new Written<TlpLabel>(value, text);
        }

        context.Found.Add(
            hasPrefix && Labels.Any(entry => entry.Word == word.Trim()) ? TlpLabelRule.HasSpace(text.Characters)
            : word.Trim() == "WHITE" ? TlpLabelRule.IsOld(text.Characters)
            : TlpLabelRule.Of(text.Characters, Suggestion.For(word, [.. Labels.Select(entry => entry.Word)])));
        return null;
    }
}
