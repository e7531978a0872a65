using BriefingGen.Briefs.Markup;
using BriefingGen.Briefs.Rules;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading.Shapes;

/// <summary>An http or https address.</summary>
internal sealed class UrlShape : TextShape<MappedText>
{
    public override ValueForm Form => new PatternForm(
        "web address", $@"^{AnyCase.Pattern("http")}[Ss]?://[^\s/]\S*$", "A web address begins with http:// or https://");

    public override MappedText Hole(TextSpan span) => Values.Plain.Hole(span);

    protected override MappedText? Read(MappedText text, Place place, ReadingContext context)
    {
        if (WebAddress.IsWeb(text.Value))
            return text;
        context.Found.Add(UrlFormRule.Of(text.Characters, "http:// or https://"));
        return null;
    }
}
