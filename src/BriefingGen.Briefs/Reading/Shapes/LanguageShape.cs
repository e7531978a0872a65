using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Rules;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading.Shapes;

/// <summary>A BCP 47 tag.</summary>
internal sealed class LanguageShape : TextShape<Written<string>>
{
    public override ValueForm Form => new PatternForm(
        "language",
        @"^\s*[A-Za-z]{2,3}(?:(?:-[A-Za-z0-9]{1,8})*-[A-Za-z0-9]{2,8})?\s*$",
        "A language is written as its tag: en, fr, en-GB",
        UntypedScalars.Boolean);

    public override Written<string> Hole(TextSpan span) => new("en", new MappedText(span with { Length = 0 }));

    protected override Written<string>? Read(MappedText text, Place place, ReadingContext context)
    {
        if (LanguageTag.Normalize(text.Value.Trim()) is { } tag)
            return new Written<string>(tag, text);
        context.Found.Add(LanguageFormRule.Of(text.Characters, LanguageTag.Guess(text.Value.Trim())));
        return null;
    }
}
