using System.Text.RegularExpressions;
using BriefingGen.Text.Files;

namespace BriefingGen.Narrative.Model;

/// <summary>A sum as it is printed: the typed `18.6 / 52.4` becomes 18.6 ÷ 52.4.</summary>
internal static partial class PrintedSum
{
    private const string NoBreakSpace = "\u00A0";

    public static MappedText Of(MappedText typed)
    {
        var changes = new List<TextChange>();
        foreach (Match match in Operator().Matches(typed.Value))
            changes.Add(new TextChange(match.Index, match.Length, $"{NoBreakSpace}{Sign(match.Groups["sign"].ValueSpan[0])} "));
        foreach (Match match in Negative().Matches(typed.Value))
            changes.Add(new TextChange(match.Index, 1, "−"));
        return typed.Replace([.. changes.OrderBy(change => change.Start)]);
    }

    private static char Sign(char typed) => typed switch
    {
        '-' or '–' => '−',
        '/' => '÷',
        '*' or 'x' or '·' => '×',
        _ => typed,
    };

    /// <summary>An operator between two operands.</summary>
    [GeneratedRegex(@"(?<=[\p{Nd})%‰])\s*(?<sign>[-–−+/÷*x×·=])\s*(?=[\p{Nd}(\p{Sc}+−-])")]
    private static partial Regex Operator();

    /// <summary>The minus sign of an operand.</summary>
    [GeneratedRegex(@"(?<=^\s*|\(\s*|[-–−+/÷*x×·=]\s*)-(?=[\p{Nd}\p{Sc}])")]
    private static partial Regex Negative();
}
