using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Notation;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;
using Markdig.Syntax.Inlines;

namespace BriefingGen.Briefs.Markup;

/// <summary>Markdig's inlines as the model has them, each with its place in the file.</summary>
internal sealed class InlineConverter(MappedText source, DiagnosticBag found)
{
    private readonly ImmutableArray<MappedText>.Builder _citations = ImmutableArray.CreateBuilder<MappedText>();

    /// <summary>The ids cited so far.</summary>
    public ImmutableArray<MappedText> Citations => _citations.ToImmutable();

    /// <summary>A text in which nothing is markup.</summary>
    public static ProseText Literally(MappedText text) => new(text.Span, text);

    /// <summary>The space that stands for a blank line before <paramref name="end"/>.</summary>
    public ProseText Gap(int end) => Space(source.Origin(Math.Max(end - 1, 0), 1));

    public ImmutableArray<ProseInline> Convert(ContainerInline? inlines)
    {
        var converted = ImmutableArray.CreateBuilder<ProseInline>();
        foreach (var inline in inlines ?? [])
            converted.AddRange(Convert(inline));
        return converted.ToImmutable();
    }

    private ImmutableArray<ProseInline> Convert(Inline inline)
    {
        var span = source.Origin(inline.Span.Start, inline.Span.Length);
        return inline switch
        {
            CitationMark mark => Citation(mark, span),
            LiteralInline literal => [new ProseText(span, Literal(literal, span))],
            LineBreakInline => [Space(span)],
            EmphasisInline { DelimiterCount: >= 2 } strong => [new ProseStrong(span, Convert((ContainerInline)strong))],
            EmphasisInline emphasis => [new ProseEmphasis(span, Convert((ContainerInline)emphasis))],
            LinkInline link => Link(link, span),
            ContainerInline container => Convert(container),
            _ => throw new InvalidOperationException($"No parser makes a {inline.GetType().Name}."),
        };
    }

    private static ProseText Space(TextSpan span)
    {
        var space = new MappedTextBuilder();
        space.Append(" ", span);
        return new ProseText(span, space.Build(span));
    }

    private MappedText Literal(LiteralInline literal, TextSpan span)
    {
        var content = literal.Content.AsSpan();
        var (start, length) = (literal.Span.Start, literal.Span.Length);
        // An escaped character has its backslash in the span and not in the content.
        if (length >= content.Length && source.Value.AsSpan(start, length).EndsWith(content))
            return source.Slice(start + length - content.Length, content.Length);
        var text = new MappedTextBuilder();
        text.Append(content, span);
        return text.Build(span);
    }

    private ImmutableArray<ProseInline> Link(LinkInline link, TextSpan span)
    {
        var url = new MappedTextBuilder();
        var place = link.UrlSpan.IsEmpty ? span : source.Origin(link.UrlSpan.Start, link.UrlSpan.Length);
        url.Append(link.Url ?? "", place);
        if (!WebAddress.IsLink(link.Url))
            found.Add(UrlFormRule.Of(place, "http://, https:// or mailto:"));
        return [new ProseLink(span, url.Build(place), Convert((ContainerInline)link))];
    }

    private ImmutableArray<ProseInline> Citation(CitationMark mark, TextSpan span)
    {
        var ids = ImmutableArray.CreateBuilder<MappedText>();
        if (!mark.HasEnd)
            found.Add(CitationFormRule.Of(
                span, "this citation is not closed", "end it with “]”; where no citation is meant, write `\\[`"));
        else if (mark.HasComma)
            found.Add(CitationFormRule.Of(span, "several ids in a citation are parted by “;”", $"`{Rewritten(span)}`"));
        foreach (var part in mark.Parts)
        {
            var text = source.Slice(part.Start, Math.Max(part.Length, 0));
            if (text.Value is not ['@', ..])
            {
                found.Add(CitationFormRule.Of(
                    span, "each id in a citation has its own “@”", "write `[@id]`, or `[@id; @id]` for several"));
                continue;
            }

            var id = text.Slice(1, text.Value.Length - 1);
            if (Identifier.IsIdentifier(id.Value))
                ids.Add(id);
            else if (id.Value.Contains(" @", StringComparison.Ordinal))
                found.Add(CitationFormRule.Of(span, "several ids in a citation are parted by “;”", $"`{Parted(span)}`"));
            else
                found.Add(IdFormRule.Of(id.Value.Length > 0 ? id.Span : span, Identifier.Suggest(id.Value)));
        }

        _citations.AddRange(ids);
        return ids.Count == 0 ? [] : [new ProseCitation(span, ids.ToImmutable())];
    }

    private static string Parted(TextSpan citation) =>
        string.Join("; @", citation.Text.ToString().Split('@').Select((part, index) => index == 0 ? part : part.TrimEnd(' ', ';', ',')))
            .Replace("[; @", "[@", StringComparison.Ordinal);

    private static string Rewritten(TextSpan citation) => citation.Text.ToString().Replace(',', ';');
}
