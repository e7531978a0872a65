using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Sources;

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
