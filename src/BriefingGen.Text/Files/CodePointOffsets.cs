namespace BriefingGen.Text.Files;

/// <summary>
/// Turns UTF-16 offsets into code point offsets. Counting from the start for each of many places in one long line would be
/// quadratic, so the count is kept at every <see cref="Step"/>th unit.
/// </summary>
internal sealed class CodePointOffsets
{
    private const int Step = 1024;

    private readonly string _text;
    private readonly int[] _pairs;

    public CodePointOffsets(string text)
    {
        _text = text;
        _pairs = new int[(text.Length / Step) + 1];
        for (var i = 1; i < _pairs.Length; i++)
            _pairs[i] = _pairs[i - 1] + PairsEnding((i - 1) * Step, i * Step);
    }

    /// <summary>Code points that begin before a UTF-16 offset; a lone surrogate is one.</summary>
    public int Of(int offset) => offset - _pairs[offset / Step] - PairsEnding(offset / Step * Step, offset);

    /// <summary>How many surrogate pairs have their second half in a stretch.</summary>
    private int PairsEnding(int from, int to)
    {
        if (!_text.AsSpan(from, to - from).ContainsAnyInRange('\uDC00', '\uDFFF'))
            return 0;
        var count = 0;
        for (var i = Math.Max(from, 1); i < to; i++)
        {
            if (char.IsLowSurrogate(_text[i]) && char.IsHighSurrogate(_text[i - 1]))
                count++;
        }

        return count;
    }
}
