using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Text.Files;

namespace BriefingGen.Narrative.Templates;

/// <summary>Prose as Markdown again, without its citations, which the template places itself.</summary>
internal static class ProseMarkdown
{
    private const int Limit = 1_000_000;

    /// <param name="skip">How many characters of the text to leave out at its beginning.</param>
    public static TemplateText Of(Prose prose, int skip = 0)
    {
        var output = new TemplateOutput(new OutputBudget(Limit));
        Write(output, prose.Inlines, ref skip);
        var text = output.Build(prose.Source.Span);
        return new TemplateText(text.Slice(0, text.Value.AsSpan().TrimEnd().Length), isMarkdown: true);
    }

    private static void Write(TemplateOutput output, ImmutableArray<ProseInline> inlines, ref int skip)
    {
        for (var i = 0; i < inlines.Length; i++)
        {
            switch (inlines[i])
            {
                case ProseText { Text: var text }:
                    var left = Math.Min(skip, text.Value.Length);
                    skip -= left;
                    var length = text.Value.Length - left;
                    if (i + 1 < inlines.Length && inlines[i + 1] is ProseCitation)
                        length = text.Value.AsSpan(left).TrimEnd().Length;
                    output.WritePlain(text.Slice(left, length));
                    break;
                case ProseEmphasis emphasis:
                    Write(output, "*", emphasis.Inlines, "*", emphasis.Span, ref skip);
                    break;
                case ProseStrong strong:
                    Write(output, "**", strong.Inlines, "**", strong.Span, ref skip);
                    break;
                case ProseLink link:
                    Write(output, "[", link.Inlines, $"]({link.Url.Value})", link.Span, ref skip);
                    break;
            }
        }
    }

    private static void Write(
        TemplateOutput output, string before, ImmutableArray<ProseInline> inlines, string after, TextSpan origin, ref int skip)
    {
        output.WriteMarkdown(before, origin);
        Write(output, inlines, ref skip);
        output.WriteMarkdown(after, origin);
    }
}
