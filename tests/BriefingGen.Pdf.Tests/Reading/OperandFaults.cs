using System.Globalization;

namespace BriefingGen.Pdf.Tests.Reading;

/// <summary>
/// Operators of a content stream that have too few or too many operands (ISO 32000-1, annex A): qpdf and veraPDF let them pass,
/// other readers draw nothing or something else.
/// </summary>
internal static class OperandFaults
{
    private const string Delimiters = "()<>[]{}/% \t\r\n\f\0";

    private static readonly Dictionary<string, int> Operands = new()
    {
        ["BDC"] = 2,
        ["EMC"] = 0,
        ["BT"] = 0,
        ["ET"] = 0,
        ["Tf"] = 2,
        ["Td"] = 2,
        ["Ts"] = 1,
        ["Tj"] = 1,
        ["TJ"] = 1,
        ["rg"] = 3,
        ["RG"] = 3,
        ["g"] = 1,
        ["G"] = 1,
        ["w"] = 1,
        ["re"] = 4,
        ["m"] = 2,
        ["l"] = 2,
        ["c"] = 6,
        ["h"] = 0,
        ["f"] = 0,
        ["S"] = 0,
        ["s"] = 0,
        ["B"] = 0,
        ["b"] = 0,
    };

    /// <param name="content">Decoded, each byte a character.</param>
    /// <returns>Sentences; none where all is well.</returns>
    public static IEnumerable<string> Of(string content)
    {
        var operands = 0;
        for (var at = 0; at < content.Length;)
        {
            if (char.IsWhiteSpace(content[at]) || content[at] == '\0')
            {
                at++;
                continue;
            }

            var end = End(content, at);
            var token = content[at..end];
            at = end;
            if (!IsOperator(token))
            {
                operands++;
                continue;
            }

            if (!Operands.TryGetValue(token, out var wanted))
                yield return $"Unknown operator: {token}";
            else if (operands != wanted)
                yield return $"{token} has {operands.ToString(CultureInfo.InvariantCulture)} operands";
            operands = 0;
        }

        if (operands > 0)
            yield return "Operands without an operator at the end";
    }

    private static bool IsOperator(string token) => char.IsAsciiLetter(token[0]) && token is not ("true" or "false" or "null");

    /// <summary>Behind the token, an array or dictionary being one.</summary>
    private static int End(string content, int at) => content[at] switch
    {
        '(' => Literal(content, at),
        '[' => Nested(content, at + 1, "]"),
        '<' when content.AsSpan(at).StartsWith("<<") => Nested(content, at + 2, ">>"),
        '<' => Behind(content, content.IndexOf('>', at)),
        _ => Plain(content, at),
    };

    private static int Nested(string content, int at, string close)
    {
        while (at < content.Length && !content.AsSpan(at).StartsWith(close, StringComparison.Ordinal))
            at = char.IsWhiteSpace(content[at]) ? at + 1 : End(content, at);
        return Math.Min(content.Length, at + close.Length);
    }

    private static int Literal(string content, int at)
    {
        for (var depth = 0; at < content.Length; at++)
        {
            depth += content[at] switch { '(' => 1, ')' => -1, _ => 0 };
            if (content[at] == '\\')
                at++;
            else if (depth == 0)
                return at + 1;
        }

        return content.Length;
    }

    private static int Plain(string content, int at)
    {
        var end = at + 1;
        while (end < content.Length && !Delimiters.Contains(content[end]))
            end++;
        return end;
    }

    private static int Behind(string content, int at) => at < 0 ? content.Length : at + 1;
}
