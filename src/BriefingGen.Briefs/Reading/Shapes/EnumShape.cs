using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Rules;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading.Shapes;

/// <summary>One word out of a list; case does not matter.</summary>
/// <param name="what">What the word names, with its article: “a status”.</param>
internal sealed class EnumShape<T>(string what, ImmutableArray<(string Word, T Value)> words) : TextShape<Written<T>>
    where T : struct, Enum
{
    public override ValueForm Form => new WordForm(
        what, [.. words.Select(entry => entry.Word)], $@"^\s*(?:{AnyCase.Pattern(words.Select(entry => entry.Word))})\s*$");

    public override Written<T> Hole(TextSpan span) => new(words[0].Value, new MappedText(span with { Length = 0 }));

    protected override Written<T>? Read(MappedText text, Place place, ReadingContext context)
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
