using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Rules;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading.Shapes;

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

    protected override Written<TlpLabel>? Read(MappedText text, Place place, ReadingContext context)
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
