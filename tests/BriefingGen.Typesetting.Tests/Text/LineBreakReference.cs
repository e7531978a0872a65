using System.Text;
using System.Text.RegularExpressions;
using BriefingGen.Typesetting.Text;

namespace BriefingGen.Typesetting.Tests.Text;

/// <summary>
/// The rules of UAX #14 as the annex prints them, tried one after the other at every place, with no thought of speed. It shares
/// the classes of characters with the program, but nothing of how the program decides.
/// </summary>
internal sealed partial class LineBreakReference
{
    private const string BeforeMarks = """
        sot ×
        BK !
        CR × LF
        ( CR | LF | NL ) !
        × ( BK | CR | LF | NL )
        × ( SP | ZW )
        ZW SP* ÷
        ZWJ ×
        """;

    private const string AfterMarks = """
        × WJ
        WJ ×
        GL ×
        [^ SP BA HY ] × GL
        × ( CL | CP | EX | SY )
        OP SP* ×
        ( sot | BK | CR | LF | NL | OP | QU | GL | SP | ZW ) InitialQU SP* ×
        × FinalQU ( SP | GL | WJ | CL | QU | CP | EX | IS | SY | BK | CR | LF | NL | ZW | eot )
        SP ÷ IS NU
        × IS
        ( CL | CP ) SP* × NS
        B2 SP* × B2
        SP ÷
        × ( OtherQU | FinalQU )
        ( OtherQU | InitialQU ) ×
        [^ EastAsian ] × QU
        × QU ( [^ EastAsian ] | eot )
        QU × [^ EastAsian ]
        ( sot | [^ EastAsian ] ) QU ×
        ÷ CB
        CB ÷
        ( sot | BK | CR | LF | NL | SP | ZW | CB | GL ) ( HY | Hyphen ) × AL
        × ( BA | HY | NS )
        BB ×
        HL ( HY | NarrowBA ) × [^ HL ]
        SY × HL
        × IN
        ( AL | HL ) × NU
        NU × ( AL | HL )
        PR × ( ID | EB | EM )
        ( ID | EB | EM ) × PO
        ( PR | PO ) × ( AL | HL )
        ( AL | HL ) × ( PR | PO )
        NU ( SY | IS )* ( CL | CP ) × ( PO | PR )
        NU ( SY | IS )* × ( PO | PR | NU )
        ( PO | PR ) × OP NU
        ( PO | PR ) × OP IS NU
        ( PO | PR | HY | IS ) × NU
        JL × ( JL | JV | H2 | H3 )
        ( JV | H2 ) × ( JV | JT )
        ( JT | H3 ) × JT
        ( JL | JV | JT | H2 | H3 ) × PO
        PR × ( JL | JV | JT | H2 | H3 )
        ( AL | HL ) × ( AL | HL )
        AP × ( AK | DottedCircle | AS )
        ( AK | DottedCircle | AS ) × ( VF | VI )
        ( AK | DottedCircle | AS ) VI × ( AK | DottedCircle )
        ( AK | DottedCircle | AS ) × ( AK | DottedCircle | AS ) VF
        IS × ( AL | HL )
        ( AL | HL | NU ) × NarrowOP
        NarrowCP × ( AL | HL | NU )
        sot ( RI RI )* RI × RI
        [^ RI ] ( RI RI )* RI × RI
        EB × EM
        FuturePictograph × EM
        ÷
        """;

    private readonly List<LineBreakClass> _classes;
    private readonly List<Rule> _beforeMarks;
    private readonly List<Rule> _afterMarks;

    /// <param name="classes">All that can stand in a text.</param>
    public LineBreakReference(IEnumerable<LineBreakClass> classes)
    {
        _classes = [.. classes];
        if (!_classes.Contains(LineBreakClass.OtherAL))
            _classes.Add(LineBreakClass.OtherAL);
        _beforeMarks = [.. BeforeMarks.Split('\n').Select(Parse)];
        _afterMarks = [.. AfterMarks.Split('\n').Select(Parse)];
    }

    /// <returns>For each place behind a character of the text whether a line may or must end there.</returns>
    public IEnumerable<bool> Breaks(IReadOnlyList<LineBreakClass> text)
    {
        var raw = string.Concat(text.Select(Letter));
        var collapsed = new StringBuilder();
        var places = new int[text.Count + 1];
        for (var i = 0; i < text.Count; i++)
        {
            places[i] = collapsed.Length;
            if ((text[i] & (LineBreakClass.CM | LineBreakClass.ZWJ)) == 0)
                collapsed.Append(raw[i]);
            else if (IsBase(text, i - 1))
                places[i] = -1; // LB9
            else
                collapsed.Append(Letter(LineBreakClass.OtherAL)); // LB10
        }

        for (var i = 1; i < text.Count; i++)
            yield return Decide(_beforeMarks, raw, i)
                ?? (places[i] >= 0 && Decide(_afterMarks, collapsed.ToString(), places[i])!.Value);
        yield return true;
    }

    private static bool IsBase(IReadOnlyList<LineBreakClass> text, int at)
    {
        while (at >= 0 && (text[at] & (LineBreakClass.CM | LineBreakClass.ZWJ)) != 0)
            at--;
        const LineBreakClass none = LineBreakClass.BK | LineBreakClass.CR | LineBreakClass.LF | LineBreakClass.NL
            | LineBreakClass.SP | LineBreakClass.ZW;
        return at >= 0 ? (text[at] & none) == 0 : false;
    }

    private static bool? Decide(List<Rule> rules, string text, int place)
    {
        foreach (var rule in rules)
            if (rule.Before.IsMatch(text[..place]) && rule.After.IsMatch(text[place..]))
                return rule.Breaks;
        return null;
    }

    private Rule Parse(string rule)
    {
        var mark = rule.AsSpan().IndexOfAny("×÷!");
        return new Rule(
            new Regex($"(?:{Pattern(rule[..mark])})$"), rule[mark] != '×', new Regex($"^(?:{Pattern(rule[(mark + 1)..])})"));
    }

    private string Pattern(string side) => Name().Replace(side, name => name.Value switch
    {
        "sot" => "^",
        "eot" => "$",
        _ => Set(name.Value),
    }).Replace(" ", "", StringComparison.Ordinal);

    private string Set(string names)
    {
        var isNegated = names.StartsWith('[');
        var set = names.Trim('[', '^', ']', ' ').Split(' ').SelectMany(name => _classes.Where(one => name switch
        {
            "EastAsian" => (one & LineBreakClass.EastAsian) != 0,
            _ when name.StartsWith("Narrow", StringComparison.Ordinal) =>
                (one & Enum.Parse<LineBreakClass>(name[6..])) != 0 && (one & LineBreakClass.EastAsian) == 0,
            _ => (one & Enum.Parse<LineBreakClass>(name)) != 0,
        }));
        return $"[{(isNegated ? "^" : "")}{string.Concat(set.Select(Letter))}]";
    }

    private char Letter(LineBreakClass one) => (char)(0x4E00 + _classes.IndexOf(one));

    [GeneratedRegex(@"\[\^[^]]*\]|\w+")]
    private static partial Regex Name();

    private sealed record Rule(Regex Before, bool Breaks, Regex After);
}
