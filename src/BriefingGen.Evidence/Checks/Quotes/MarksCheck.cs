using System.Collections.Immutable;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Checks.Quotes;

/// <summary>Which words of a passage stand outside quotation marks: they are the publisher's.</summary>
internal static class MarksCheck
{
    /// <returns>In order; each begins and ends with a letter or digit.</returns>
    public static ImmutableArray<TextSpan> Outside(Passage passage) =>
        [.. passage.Stretches.SelectMany(stretch => Outside(passage.Source, stretch))];

    private static IEnumerable<TextSpan> Outside(ArchivedSource source, TextSpan stretch)
    {
        var content = source.File.Content;
        var quoted = source.FirstQuotedFrom(stretch.Start);
        var (start, end) = (-1, -1);
        for (var i = stretch.Start; i < stretch.End; i++)
        {
            if (!char.IsLetterOrDigit(content[i]) && !char.IsSurrogate(content[i]))
                continue;
            while (quoted < source.Quoted.Length && source.Quoted[quoted].Inner.End <= i)
                quoted++;
            var isInside = quoted < source.Quoted.Length && source.Quoted[quoted].Inner.Start <= i;
            if (!isInside)
                (start, end) = (start < 0 ? i : start, i + 1);
            if (isInside && start >= 0)
            {
                yield return source.File.Span(start, end - start);
                start = -1;
            }
        }

        if (start >= 0)
            yield return source.File.Span(start, end - start);
    }
}
