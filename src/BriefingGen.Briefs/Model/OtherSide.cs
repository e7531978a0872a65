using System.Collections.Immutable;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Model;

/// <summary>
/// What stands against, beside or in place of a fact: an <see cref="OtherFact"/> or an <see cref="OtherPassage"/>.
/// </summary>
public abstract record OtherSide
{
    private protected OtherSide(TextSpan span) => Span = span;

    public TextSpan Span { get; }
}

/// <param name="Fact">The id of a fact of this brief.</param>
public sealed record OtherFact(TextSpan Span, MappedText Fact) : OtherSide(Span);

/// <param name="Sentence">One clause in mid-sentence form, for the composed summary.</param>
public sealed record OtherPassage(
    TextSpan Span, TextQuoteSelector Selector, ImmutableArray<Voice> AccordingTo, MappedText? Sentence) : OtherSide(Span);
