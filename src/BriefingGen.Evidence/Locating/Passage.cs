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

/// <summary>
/// A stretch of what the editor typed and what it answers to in the source: <see cref="Matched"/>, <see cref="Sic"/>,
/// <see cref="Ellipsis"/>, <see cref="Insertion"/>, <see cref="Replacement"/> or <see cref="CaseChange"/>. The parts of a text
/// follow one another without holes.
/// </summary>
/// <param name="Start">UTF-16 offset in the text as typed.</param>
public abstract record PassagePart(int Start, int Length)
{

    public int End => Start + Length;
}

/// <summary>The source's own words; only typography may differ.</summary>
public sealed record Matched(int Start, int Length, TextSpan Source) : PassagePart(Start, Length);

/// <summary>The editor's mark that the words before it are the source's, slip and all.</summary>
public sealed record Sic(int Start, int Length) : PassagePart(Start, Length);

/// <summary>Words left out.</summary>
/// <param name="LeftOut">What stands there in the source; none where the text begins or ends with the mark.</param>
/// <param name="Interruption">All that was left out says who speaks, between a closing and an opening mark: “Holt said”.</param>
public sealed record Ellipsis(int Start, int Length, TextSpan? LeftOut, TextSpan? Interruption) : PassagePart(Start, Length);

/// <summary>Words in brackets that the source has not, with nothing left out.</summary>
public sealed record Insertion(int Start, int Length) : PassagePart(Start, Length);

/// <summary>Words in brackets that stand for others.</summary>
public sealed record Replacement(int Start, int Length, TextSpan Replaced) : PassagePart(Start, Length);

/// <summary>A letter in brackets that the source has in the other case.</summary>
public sealed record CaseChange(int Start, int Length, TextSpan Source) : PassagePart(Start, Length);

/// <summary>What became of looking for evidence: a passage, or why there is none.</summary>
/// <param name="Failure">None just where there is a passage.</param>
public sealed record PassageSearch(Passage? Passage, LocatingFailure? Failure);
