using BriefingGen.Evidence.Locating;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Rules;

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
