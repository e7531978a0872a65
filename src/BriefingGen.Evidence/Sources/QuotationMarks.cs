using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Sources;

/// <summary>
/// Finds what a text puts between quotation marks. Marks say too little by themselves: the same sign opens in one language and
/// closes in another, and an apostrophe looks like a single mark. So a sign's neighbours decide what it does, double marks are
/// matched first, and single marks count only where they do not cut through a double pair.
/// </summary>
public static class QuotationMarks
{
    private const string Doubles = "\"“”„‟「」『』«»‹›";
    private const string Singles = "'‘’‚";

    private static readonly SearchValues<char> DoubleMarks = SearchValues.Create(Doubles);
    private static readonly SearchValues<char> AllMarks = SearchValues.Create(Doubles + Singles);

    internal static SearchValues<char> SingleMarks { get; } = SearchValues.Create(Singles);

    public static bool IsMark(char c) => AllMarks.Contains(c);

    public static bool HasAny(ReadOnlySpan<char> text) => text.ContainsAny(AllMarks);

    /// <summary>Stretches in order, none inside another.</summary>
    public static ImmutableArray<QuotedStretch> Find(ImmutableArray<Paragraph> paragraphs)
    {
        var found = ImmutableArray.CreateBuilder<QuotedStretch>();
        foreach (var paragraph in paragraphs)
        {
            var doubles = Outermost(Pairs(paragraph.Span));
            found.AddRange(WithSingles(doubles, SingleQuotes.Find(paragraph.Span)));
        }

        MarkContinued(found, paragraphs);
        return found.ToImmutable();
    }

    private static void MarkContinued(ImmutableArray<QuotedStretch>.Builder found, ImmutableArray<Paragraph> paragraphs)
    {
        var paragraph = 0;
        for (var i = 0; i + 1 < found.Count; i++)
        {
            while (paragraphs[paragraph].Span.End < found[i].Inner.End)
                paragraph++;
            if (!found[i].Closed && found[i].Inner.End == paragraphs[paragraph].Span.End && paragraph + 1 < paragraphs.Length
                && found[i + 1].Inner.Start == paragraphs[paragraph + 1].Span.Start + 1)
                found[i] = found[i] with { Continues = true };
        }
    }

    /// <summary>Whether the sign at an offset opens a quotation rather than closing one.</summary>
    internal static bool Opens(TextSpan within, int offset)
    {
        var text = within.File.Content;
        return text[offset] switch
        {
            '„' or '‟' or '‚' or '「' or '『' => true,
            '“' => !ClosesGerman(within, offset),
            '«' or '‹' or '‘' or '»' or '›' or '”' or '"' or '\'' => StartsWord(within, offset),
            _ => false,
        };
    }

    private static bool IsGuillemet(char c) => c is '«' or '»' or '‹' or '›';

    /// <summary>“ closes where German opened with „: right after a word and not before one.</summary>
    private static bool ClosesGerman(TextSpan within, int offset) =>
        offset > within.Start && !char.IsWhiteSpace(within.File.Content[offset - 1]) && !StartsWord(within, offset)
        && (offset + 1 == within.End || !char.IsLetterOrDigit(within.File.Content[offset + 1]));

    private static bool StartsWord(TextSpan within, int offset)
    {
        var text = within.File.Content;
        var before = offset == within.Start ? ' ' : text[offset - 1];
        var after = offset + 1 >= within.End ? ' ' : text[offset + 1];
        var isFree = char.IsWhiteSpace(before)
            || before is '—' or '–' or '-' or ':' or '/' or '¿' or '¡' or '“' or '„' or '‘' or '"' or '\''
            || CharUnicodeInfo.GetUnicodeCategory(before) == UnicodeCategory.OpenPunctuation;
        return isFree && text[offset] switch
        {
            // French sets a space inside its guillemets: the sign's own direction then tells.
            '«' or '‹' => true,
            '»' or '›' or '”' => char.IsLetterOrDigit(after),
            _ => !char.IsWhiteSpace(after),
        };
    }

    /// <summary>
    /// Opening and closing signs, matched like brackets: a closing sign closes the nearest opening one of its class, and what
    /// stands
    /// open inside is forgotten; where none of its class is open it closes whatever is, since mixed marks are one hand's slip.
    /// What
    /// never closes ends at the next opening.
    /// </summary>
    private static List<QuotedStretch> Pairs(TextSpan paragraph)
    {
        var text = paragraph.File.Content;
        var found = new List<QuotedStretch>();
        var open = new Stack<int>();
        var openGuillemets = 0;
        var openings = new List<int>();
        for (var i = paragraph.Start; text.AsSpan(i..paragraph.End).IndexOfAny(DoubleMarks) is >= 0 and var next; i++)
        {
            i += next;
            var isGuillemet = IsGuillemet(text[i]);
            if (Opens(paragraph, i))
            {
                open.Push(i);
                openings.Add(i);
                openGuillemets += isGuillemet ? 1 : 0;
                continue;
            }

            var hasOwn = isGuillemet ? openGuillemets > 0 : open.Count > openGuillemets;
            while (open.TryPop(out var start))
            {
                openGuillemets -= IsGuillemet(text[start]) ? 1 : 0;
                if (hasOwn && IsGuillemet(text[start]) != isGuillemet)
                    continue;
                found.Add(new QuotedStretch(paragraph.File.Span(start + 1, i - start - 1), Closed: true));
                break;
            }
        }

        foreach (var start in open)
        {
            var next = openings.BinarySearch(start) + 1;
            var end = next < openings.Count ? openings[next] : paragraph.End;
            found.Add(new QuotedStretch(paragraph.File.Span(start + 1, end - start - 1), Closed: false));
        }

        return found;
    }

    private static List<QuotedStretch> Outermost(List<QuotedStretch> stretches)
    {
        var outermost = new List<QuotedStretch>();
        foreach (var stretch in stretches.OrderBy(stretch => stretch.Inner.Start))
            if (outermost.Count == 0 || outermost[^1].Inner.End <= stretch.Inner.Start)
                outermost.Add(stretch);
        return outermost;
    }

    private static IEnumerable<QuotedStretch> WithSingles(List<QuotedStretch> doubles, List<QuotedStretch> singles)
    {
        var kept = new List<QuotedStretch>();
        var at = 0;
        foreach (var single in singles)
        {
            while (at < doubles.Count && doubles[at].Inner.End <= single.Inner.Start)
                kept.Add(doubles[at++]);
            if (at < doubles.Count && doubles[at].Inner.Start < single.Inner.Start)
                continue;
            var inside = at;
            while (inside < doubles.Count && doubles[inside].Inner.End <= single.Inner.End)
                inside++;
            if (inside < doubles.Count && doubles[inside].Inner.Start < single.Inner.End)
                continue;
            kept.Add(single);
            at = inside;
        }

        return kept.Concat(doubles.Skip(at));
    }
}

/// <summary>What a source puts between quotation marks.</summary>
/// <param name="Inner">Without the marks; it never leaves its paragraph.</param>
/// <param name="Closed">False where the closing mark is missing: the stretch then goes to the next opening mark or the end of the
/// paragraph, as each paragraph of a long quotation opens anew and only its last one closes.</param>
/// <param name="Continues">The next paragraph opens with a mark and carries the quotation on.</param>
public readonly record struct QuotedStretch(TextSpan Inner, bool Closed, bool Continues = false);

/// <summary>
/// Single quotation marks, as British papers set speech. A closing one looks like the apostrophe of “the residents’ camp”, so a
/// mark that follows punctuation is preferred to one that follows a letter, unless another quotation opens in between.
/// </summary>
internal static class SingleQuotes
{
    /// <summary>Closed stretches in order, none inside another; an opening sign that nothing closes was an apostrophe.</summary>
    public static List<QuotedStretch> Find(TextSpan paragraph)
    {
        var text = paragraph.File.Content;
        var openings = new List<int>();
        var closings = new List<int>();
        var sureClosings = new List<int>();
        for (var i = paragraph.Start; text.AsSpan(i..paragraph.End).IndexOfAny(QuotationMarks.SingleMarks) is >= 0 and var next; i++)
        {
            i += next;
            if (text[i] is '‘' or '\'' or '‚' && QuotationMarks.Opens(paragraph, i))
                openings.Add(i);
            else if (text[i] is '’' or '\'' or '‘' && (i + 1 == paragraph.End || !char.IsLetterOrDigit(text[i + 1])))
                (i > paragraph.Start && text[i - 1] is ',' or '.' or '!' or '?' or '…' ? sureClosings : closings).Add(i);
        }

        var found = new List<QuotedStretch>();
        var end = paragraph.Start;
        for (var k = 0; k < openings.Count; k++)
        {
            var start = openings[k];
            if (start < end)
                continue;
            var nextOpening = k + 1 < openings.Count ? openings[k + 1] : paragraph.End;
            var sure = After(sureClosings, start);
            var close = sure < nextOpening ? sure : Math.Min(sure, After(closings, start));
            if (close == int.MaxValue)
                continue;
            found.Add(new QuotedStretch(paragraph.File.Span(start + 1, close - start - 1), Closed: true));
            end = close + 1;
        }

        return found;
    }

    private static int After(List<int> positions, int offset)
    {
        var index = ~positions.BinarySearch(offset);
        return index < positions.Count ? positions[index] : int.MaxValue;
    }
}
