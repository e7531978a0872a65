using System.Collections.Immutable;
using System.Globalization;
using BriefingGen.Briefs.Model;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Sources;

/// <summary>Numbers the paragraphs of a text by CONTRACT.md §2, rule 11.</summary>
public static class ParagraphReader
{
    /// <summary>In code points; a text whose lines are mostly longer was not wrapped by hand.</summary>
    private const int LongLine = 100;

    /// <param name="rule">Null: the lengths of the lines decide.</param>
    public static ImmutableArray<Paragraph> Read(TextFile text, ParagraphRule? rule = null)
    {
        var lines = Enumerable.Range(1, text.LineCount).Select(line => Trim(text.Line(line))).ToImmutableArray();
        var spans = (rule ?? RuleOf(lines)) switch
        {
            ParagraphRule.Lines => lines.Where(line => line.Length > 0),
            ParagraphRule.Blank => BetweenBlankLines(lines),
        };
        return [.. spans.Select((span, index) => new Paragraph(index + 1, span))];
    }

    private static ParagraphRule RuleOf(ImmutableArray<TextSpan> lines)
    {
        var written = lines.Count(line => line.Length > 0);
        var longer = lines.Count(line => TextFile.CodePoints(line.Text) > LongLine);
        return longer * 2 > written ? ParagraphRule.Lines : ParagraphRule.Blank;
    }

    private static IEnumerable<TextSpan> BetweenBlankLines(ImmutableArray<TextSpan> lines)
    {
        TextSpan? open = null;
        foreach (var line in lines)
        {
            if (line.Length > 0)
            {
                open = open?.To(line) ?? line;
            }
            else if (open is { } ended)
            {
                yield return ended;
                open = null;
            }
        }

        if (open is { } last)
            yield return last;
    }

    private static TextSpan Trim(TextSpan line)
    {
        var start = line.Start;
        var end = line.End;
        while (start < end && char.IsWhiteSpace(line.File.Content[start]))
            start++;
        while (end > start && char.IsWhiteSpace(line.File.Content[end - 1]))
            end--;
        return line.File.Span(start, end - start);
    }
}

/// <summary>A numbered stretch of an archived text. CONTRACT.md §2, rule 11.</summary>
/// <param name="Number">Counted from 1, the headline.</param>
/// <param name="Span">Without the white space around it.</param>
public readonly record struct Paragraph(int Number, TextSpan Span);

/// <summary>A source's number and a paragraph's, as they are printed.</summary>
/// <param name="Paragraph">Null for the source as a whole.</param>
public readonly record struct Reference(int Source, int? Paragraph) : IComparable<Reference>
{
    public int CompareTo(Reference other) =>
        Source != other.Source ? Source.CompareTo(other.Source) : (Paragraph ?? 0).CompareTo(other.Paragraph ?? 0);

    public override string ToString() => Paragraph is { } paragraph
        ? string.Create(CultureInfo.InvariantCulture, $"{Source}¶{paragraph}")
        : Source.ToString(CultureInfo.InvariantCulture);

    public static bool operator <(Reference left, Reference right) => left.CompareTo(right) < 0;

    public static bool operator <=(Reference left, Reference right) => left.CompareTo(right) <= 0;

    public static bool operator >(Reference left, Reference right) => left.CompareTo(right) > 0;

    public static bool operator >=(Reference left, Reference right) => left.CompareTo(right) >= 0;
}
