using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Notation;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Shapes;

/// <summary>A text of which each character, and the length, is given.</summary>
/// <param name="form">The same as `accepts`, as a pattern.</param>
/// <param name="message">What is wrong where it is otherwise.</param>
internal sealed class PatternShape(PatternForm form, Func<string, bool> accepts, string message, string help)
    : TextShape<Written<string>>
{
    public override ValueForm Form => form;

    public override Written<string> Hole(TextSpan span) => new("", new MappedText(span with { Length = 0 }));

    protected override Written<string>? Read(MappedText text, ValuePosition place, ReadingContext context)
    {
        var typed = text.Value.Trim();
        if (accepts(typed))
            return new Written<string>(typed.ToLowerInvariant(), text);
        context.Found.Add(ValueFormRule.Of(text.Characters, message, help));
        return null;
    }
}

internal static class ValueFormRule
{
    public static readonly Rule Rule = new(
        "value-form",
        Severity.Error,
        Waivable: false,
        "a value does not have the form its key asks for",
        """
        `sha256` is the checksum of the archived file, 64 hexadecimal digits, as `sha256sum` prints it. `template` is the name
        of a set of templates: letters, digits and hyphens, no path.
        """);

    public static Diagnostic Of(TextSpan value, string message, string help) =>
        new(Rule, message, new Label(value)) { Help = [help] };
}

/// <summary>An http or https address.</summary>
internal sealed class UrlShape : TextShape<MappedText>
{
    public override ValueForm Form => new PatternForm(
        "web address", $@"^{AnyCase.Pattern("http")}[Ss]?://[^\s/]\S*$", "A web address begins with http:// or https://");

    public override MappedText Hole(TextSpan span) => Values.Plain.Hole(span);

    protected override MappedText? Read(MappedText text, ValuePosition place, ReadingContext context)
    {
        if (WebAddress.IsWeb(text.Value))
            return text;
        context.Found.Add(UrlFormRule.Of(text.Characters, "http:// or https://"));
        return null;
    }
}

/// <summary>A BCP 47 tag.</summary>
internal sealed class LanguageShape : TextShape<Written<string>>
{
    public override ValueForm Form => new PatternForm(
        "language",
        @"^\s*[A-Za-z]{2,3}(?:(?:-[A-Za-z0-9]{1,8})*-[A-Za-z0-9]{2,8})?\s*$",
        "A language is written as its tag: en, fr, en-GB",
        UntypedScalars.Boolean);

    public override Written<string> Hole(TextSpan span) => new("en", new MappedText(span with { Length = 0 }));

    protected override Written<string>? Read(MappedText text, ValuePosition place, ReadingContext context)
    {
        if (LanguageTag.Normalize(text.Value.Trim()) is { } tag)
            return new Written<string>(tag, text);
        context.Found.Add(LanguageFormRule.Of(text.Characters, LanguageTag.Guess(text.Value.Trim())));
        return null;
    }
}
