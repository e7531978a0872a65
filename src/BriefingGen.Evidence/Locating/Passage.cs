using System.Collections.Immutable;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Locating;

/// <summary>Where words stand in a source.</summary>
/// <param name="parts">What was typed, piece by piece; at least one is in the source.</param>
public sealed class Passage(ArchivedSource source, ImmutableArray<PassagePart> parts)
{
    public ArchivedSource Source { get; } = source;

    public ImmutableArray<PassagePart> Parts { get; } = parts;

    /// <summary>The source's words that were found, in the order of the text; what was left out lies between them.</summary>
    public ImmutableArray<TextSpan> Stretches { get; } = StretchesOf(parts);

    /// <summary>From the first word found to the last.</summary>
    public TextSpan Span => Stretches[0].To(Stretches[^1]);

    /// <summary>In code points of the archived text, as the W3C's TextPositionSelector counts.</summary>
    public int StartCodePoint => Source.CodePointOffset(Span.Start);

    public int EndCodePoint => Source.CodePointOffset(Span.End);

    /// <summary>The paragraphs that hold the words found, in order.</summary>
    public ImmutableArray<Reference> References
    {
        get
        {
            var references = ImmutableArray.CreateBuilder<Reference>(Stretches.Length);
            var next = 0;
            foreach (var stretch in Stretches)
            {
                var last = Source.ParagraphAt(Math.Max(stretch.End - 1, stretch.Start)).Number;
                for (next = Math.Max(next, Source.ParagraphAt(stretch.Start).Number); next <= last; next++)
                    references.Add(new Reference(Source.Number, next));
            }

            return references.DrainToImmutable();
        }
    }

    /// <summary>“1¶10”, or “1¶5, 1¶6”.</summary>
    public string Place => string.Join(", ", References);

    /// <summary>What `[sic]` or an insertion stands between is one stretch.</summary>
    private static ImmutableArray<TextSpan> StretchesOf(ImmutableArray<PassagePart> parts)
    {
        var stretches = ImmutableArray.CreateBuilder<TextSpan>(parts.Length);
        foreach (var part in parts)
        {
            TextSpan? found = part switch
            {
                Matched matched => matched.Source,
                CaseChange change => change.Source,
                _ => null,
            };
            if (found is not { } span)
                continue;
            if (stretches.Count > 0 && span.File.Content.AsSpan(stretches[^1].End, span.Start - stretches[^1].End).IsWhiteSpace())
                stretches[^1] = stretches[^1].To(span);
            else
                stretches.Add(span);
        }

        return stretches.DrainToImmutable();
    }
}
