using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Rules;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading.Shapes;

/// <summary>A text of which each character, and the length, is given.</summary>
/// <param name="form">The same as `accepts`, as a pattern.</param>
/// <param name="message">What is wrong where it is otherwise.</param>
internal sealed class PatternShape(PatternForm form, Func<string, bool> accepts, string message, string help)
    : TextShape<Written<string>>
{
    public override ValueForm Form => form;

    public override Written<string> Hole(TextSpan span) => new("", new MappedText(span with { Length = 0 }));

    protected override Written<string>? Read(MappedText text, Place place, ReadingContext context)
    {
        var typed = text.Value.Trim();
        if (accepts(typed))
            return new Written<string>(typed.ToLowerInvariant(), text);
        context.Found.Add(ValueFormRule.Of(text.Characters, message, help));
        return null;
    }
}
