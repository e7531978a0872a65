using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Sources;
using BriefingGen.Narrative.Labels;
using BriefingGen.Text.Files;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition;

/// <summary>Prose as inlines: citations become references, the blank before them goes.</summary>
internal sealed class ProseWriter(CitationIndex citations, ReferenceWriter references)
{
    public ImmutableArray<Inline> Write(Prose prose) => Write(prose.Inlines);

    public ImmutableArray<Inline> Write(ImmutableArray<ProseInline> inlines)
    {
        var text = new InlineBuilder();
        Add(text, inlines, InlineStyle.Normal, withReferences: true, raise: false);
        return text.Build();
    }

    /// <summary>The words alone, for an entry whose references stand in a line of their own.</summary>
    /// <param name="raise">Whether the words begin a sentence.</param>
    public ImmutableArray<Inline> WriteWords(Prose prose, bool raise)
    {
        var text = new InlineBuilder();
        Add(text, prose.Inlines, InlineStyle.Normal, withReferences: false, raise);
        return text.Build();
    }

    private void Add(InlineBuilder text, ImmutableArray<ProseInline> inlines, InlineStyle style, bool withReferences, bool raise)
    {
        for (var i = 0; i < inlines.Length; i++)
        {
            var isFirst = raise && text.IsEmpty;
            switch (inlines[i])
            {
                case ProseText { Text: var words }:
                    var endsAtCitation = i + 1 < inlines.Length ? inlines[i + 1] is ProseCitation : !withReferences;
                    words = endsAtCitation ? TrimEnd(words) : words;
                    text.Add(isFirst ? Casing.Raise(words) : words, style);
                    break;
                case ProseEmphasis emphasis:
                    text.Add(Marked(Role.Emphasis, emphasis.Inlines, style == InlineStyle.Strong ? InlineStyle.StrongEmphasis : InlineStyle.Emphasis, withReferences, isFirst));
                    break;
                case ProseStrong strong:
                    text.Add(Marked(Role.Strong, strong.Inlines, style == InlineStyle.Emphasis ? InlineStyle.StrongEmphasis : InlineStyle.Strong, withReferences, isFirst));
                    break;
                case ProseLink link:
                    text.Add(new Link
                    {
                        Role = Role.Link,
                        Target = new LinkTarget.Web(link.Url.Value),
                        Description = link.Url.Value,
                        Content = Content(link.Inlines, InlineStyle.Link, withReferences: false, isFirst),
                    });
                    break;
                case ProseCitation:
                    var cited = Together(inlines, ref i);
                    if (withReferences)
                        references.AddRaised(text, cited);
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException();
            }
        }
    }

    private Span Marked(Role role, ImmutableArray<ProseInline> inlines, InlineStyle style, bool withReferences, bool raise) =>
        new() { Role = role, Content = Content(inlines, style, withReferences, raise) };

    private ImmutableArray<Inline> Content(ImmutableArray<ProseInline> inlines, InlineStyle style, bool withReferences, bool raise)
    {
        var text = new InlineBuilder();
        Add(text, inlines, style, withReferences, raise);
        return text.Build();
    }

    /// <summary>Citations with nothing but blanks between them are one.</summary>
    private ImmutableArray<Reference> Together(ImmutableArray<ProseInline> inlines, ref int index)
    {
        var ids = new List<string>();
        for (var i = index; i < inlines.Length; i++)
        {
            if (inlines[i] is ProseCitation citation)
            {
                ids.AddRange(citation.Ids.Select(id => id.Value));
                index = i;
            }
            else if (inlines[i] is not ProseText { Text.Value: var between } || !string.IsNullOrWhiteSpace(between))
            {
                break;
            }
        }

        return citations.ReferencesOf(ids);
    }

    private static MappedText TrimEnd(MappedText text) => text.Slice(0, text.Value.AsSpan().TrimEnd().Length);
}
