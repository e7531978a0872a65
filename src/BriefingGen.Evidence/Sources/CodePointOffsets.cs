using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Sources;

/// <summary>
/// Turns UTF-16 offsets into code point offsets. Counting from the start for each of 50,000 passages would be quadratic, so the
/// count is kept at every <see cref="Step"/>th unit.
/// </summary>
internal sealed class CodePointOffsets
{
    private const int Step = 1024;

    private readonly string _text;
    private readonly int[] _counts;

    public CodePointOffsets(string text)
    {
        _text = text;
        _counts = new int[text.Length / Step + 1];
        for (var i = 1; i < _counts.Length; i++)
            _counts[i] = _counts[i - 1] + Starts((i - 1) * Step, i * Step);
    }

    /// <param name="offset">In UTF-16 units; inside a surrogate pair it counts as its end.</param>
    public int Of(int offset) => _counts[offset / Step] + Starts(offset / Step * Step, offset);

    /// <summary>How many code points begin in a stretch.</summary>
    private int Starts(int from, int to)
    {
        var continued = from > 0 && from < to && char.IsLowSurrogate(_text[from]) && char.IsHighSurrogate(_text[from - 1]);
        return TextFile.CodePoints(_text.AsSpan(from, to - from)) - (continued ? 1 : 0);
    }
}
