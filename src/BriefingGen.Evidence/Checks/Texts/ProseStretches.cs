using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Checks.Texts;

/// <summary>Cuts prose behind its citations.</summary>
internal static class ProseStretches
{
    /// <summary>Each stretch with the ids behind it; words after the last citation have none. Punctuation alone is no stretch.</summary>
    public static IEnumerable<(MappedText Words, ImmutableArray<MappedText> Ids)> Of(ImmutableArray<ProseInline> inlines)
    {
        var words = new MappedTextBuilder();
        var ids = ImmutableArray.CreateBuilder<MappedText>();
        var cut = new List<(MappedText Words, ImmutableArray<MappedText> Ids)>();
        TextSpan? first = null, last = null;
        Add(inlines);
        Cut();
        return cut;

        void Add(ImmutableArray<ProseInline> inlines)
        {
            foreach (var inline in inlines)
            {
                switch (inline)
                {
                    case ProseText { Text: var text }:
                        if (ids.Count > 0 && text.Value.Any(char.IsLetterOrDigit))
                            Cut();
                        words.Append(text);
                        (first, last) = (first ?? text.Span, text.Span);
                        break;
                    case ProseEmphasis emphasis:
                        Add(emphasis.Inlines);
                        break;
                    case ProseStrong strong:
                        Add(strong.Inlines);
                        break;
                    case ProseLink link:
                        Add(link.Inlines);
                        break;
                    case ProseCitation citation:
                        ids.AddRange(citation.Ids);
                        break;
                    default:
                        throw new System.Diagnostics.UnreachableException();
                }
            }
        }

        void Cut()
        {
            if (first is { } from && last is { } to)
                cut.Add((words.Build(from.File == to.File ? from.To(to) : from), ids.ToImmutable()));
            words = new MappedTextBuilder();
            ids.Clear();
            first = last = null;
        }
    }
}
