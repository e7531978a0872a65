using System.Collections.Immutable;
using System.Text;
using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Explaining;

/// <summary>Points at words that differ, in the brief and in the source.</summary>
internal static class DifferenceLabels
{
    /// <summary>So many differences are pointed at.</summary>
    public const int Most = 4;

    public static Diagnostic On(Diagnostic diagnostic, MappedText text, NearMiss closest, ArchivedSource source)
    {
        var first = closest.Differences[0];
        var paragraph = source.ParagraphAt(first.Source.Start).Number;
        return diagnostic with
        {
            Primary = LabelOf(text, first),
            Related =
            [
                new Label(first.Source) { Place = new Reference(source.Number, paragraph).ToString() },
                .. closest.Differences.Skip(1).Take(Most - 1).Select(difference => LabelOf(text, difference)),
            ],
        };
    }

    private static Label LabelOf(MappedText text, WordDifference difference)
    {
        var span = text.Origin(difference.Start, difference.Length);
        if (difference.Source.Length == 0)
            return new Label(span, "not in the source");
        var trimmed = difference.Source.Text.Trim("“”\"«», ");
        var words = Wording.Shown(trimmed.IsEmpty ? difference.Source.Text : trimmed);
        return new Label(span, difference.Length == 0 ? $"the source has “{words}” here" : $"the source has “{words}”");
    }
}

/// <summary>Points at the pieces that a text was joined from.</summary>
internal static class PieceLabels
{
    /// <summary>“killing 52 members” (1¶3) and “buried the bodies” (1¶5).</summary>
    public static string List(string text, ImmutableArray<Passage> pieces) =>
        Wording.List([.. pieces.Select(piece => $"“{Wording.Shown(Of(text, piece))}” ({piece.Place})")]);

    /// <param name="pieces">At least one.</param>
    public static Diagnostic On(Diagnostic diagnostic, MappedText text, ImmutableArray<Passage> pieces)
    {
        var joined = pieces[^1];
        return diagnostic with
        {
            Primary = new Label(text.Origin(Start(joined), End(joined) - Start(joined)), $"this is from {joined.Place}"),
            Related = [.. pieces.Select(piece => new Label(piece.Span) { Place = piece.Place })],
        };
    }

    private static ReadOnlySpan<char> Of(string text, Passage piece) => text.AsSpan(Start(piece), End(piece) - Start(piece));

    private static int Start(Passage piece) => piece.Parts[0].Start;

    private static int End(Passage piece) => piece.Parts[^1].End;
}

/// <summary>A text and its closest passage in one line, as git's word diff writes it: `[-typed-]`, `{+in the source+}`.</summary>
internal static class InlineDiff
{
    private const int WordsBetween = 4;

    public static string Of(string text, NearMiss closest)
    {
        var diff = new StringBuilder();
        var at = 0;
        foreach (var difference in closest.Differences)
        {
            diff.Append(Same(text[at..difference.Start], isFirst: at == 0, isLast: false));
            if (difference.Length > 0)
                diff.Append("[-").Append(Wording.Line(text.AsSpan(difference.Start, difference.Length))).Append("-]");
            if (difference is { Length: > 0, Source.Length: > 0 })
                diff.Append(' ');
            if (difference.Source.Length > 0)
                diff.Append("{+").Append(Wording.Line(difference.Source.Text)).Append("+}");
            if (difference.Length == 0)
                diff.Append(' ');
            at = difference.End;
        }

        return diff.Append(Same(text[at..], isFirst: false, isLast: true)).ToString().Trim();
    }

    /// <summary>What is the same, and only near the differences.</summary>
    private static string Same(string text, bool isFirst, bool isLast)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var before = text.Length > 0 && char.IsWhiteSpace(text[0]) ? " " : "";
        var after = text.Length > 0 && char.IsWhiteSpace(text[^1]) ? " " : "";
        var most = isFirst || isLast ? WordsBetween : WordsBetween * 2;
        if (words.Length <= most)
            return words.Length == 0 ? before : before + string.Join(' ', words) + after;
        var head = isFirst ? "" : string.Join(' ', words.Take(WordsBetween)) + " ";
        var tail = isLast ? "" : " " + string.Join(' ', words.TakeLast(WordsBetween));
        return $"{before}{head}…{tail}{after}";
    }
}
