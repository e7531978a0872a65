using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Yaml;

/// <summary>What was read last, so that a slip can be explained from its surroundings.</summary>
internal sealed class YamlPlace(TextFile file)
{
    private readonly Stack<(TextSpan Bracket, char Sign)> _open = new();
    private TextSpan? _lost;
    private TextSpan? _refused;

    public TextFile File => file;

    /// <summary>The key whose value was begun last.</summary>
    public YamlScalar? Key { get; private set; }

    /// <summary>The node that ended last; a node in brackets as a whole.</summary>
    public TextSpan Last { get; private set; } = file.Span(0, 0);

    public bool LastIsQuoted { get; private set; }

    public bool LastIsBracketed { get; private set; }

    public int LastEnd => Math.Max(Last.End, _open.Count > 0 ? _open.Peek().Bracket.End : 0);

    /// <summary>The innermost open bracket; null if none is open.</summary>
    public (TextSpan Bracket, char Sign)? Bracket => _open.TryPeek(out var open) ? open : null;

    public void BeginValue(YamlScalar? key) => Key = key;

    public void Open(TextSpan bracket, char sign) => _open.Push((bracket, sign));

    public void Close(TextSpan whole)
    {
        _open.Pop();
        (Last, LastIsQuoted, LastIsBracketed) = (whole, false, true);
    }

    public void Pass(TextSpan scalar, YamlScalarStyle style)
    {
        Last = scalar;
        LastIsQuoted = style is YamlScalarStyle.SingleQuoted or YamlScalarStyle.DoubleQuoted;
        LastIsBracketed = false;
    }

    public void Refuse(TextSpan node)
    {
        _refused = node;
        (Last, LastIsQuoted, LastIsBracketed) = (node, false, false);
    }

    /// <summary>The rest of the line from a “#” that follows the last scalar and is followed by a letter or digit; else
    /// null.</summary>
    public TextSpan? LostComment()
    {
        var content = file.Content;
        var at = Last.End;
        while (at < content.Length && content[at] is ' ' or '\t')
            at++;
        if (at == 0 || at + 1 >= content.Length
            || content[at] != '#' || content[at - 1] is not (' ' or '\t') || !char.IsLetterOrDigit(content[at + 1]))
            return null;
        _lost = RestOfLine(at);
        return _lost;
    }

    /// <summary>Whether a syntax error there only follows from what has been reported.</summary>
    public bool IsExplained(int at) =>
        (_refused is { } refused && Last == refused && OnOneLine(refused.Start, at))
        || (_lost is { } lost
            && Last.End <= lost.Start
            && file.Content.AsSpan(lost.End, Math.Max(at - lost.End, 0)).IsWhiteSpace());

    public bool OnOneLine(int from, int to) => to >= from && !file.Content.AsSpan(from, to - from).ContainsAny('\n', '\r');

    /// <returns>The rest of the line, without blanks at its end.</returns>
    public TextSpan RestOfLine(int from)
    {
        var length = file.Content.AsSpan(from).IndexOfAny('\n', '\r');
        var rest = length < 0 ? file.Content.AsSpan(from) : file.Content.AsSpan(from, length);
        return file.Span(from, rest.TrimEnd().Length);
    }
}
