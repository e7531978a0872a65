namespace BriefingGen.Typesetting.Text;

/// <summary>Looks up the line breaking class of characters, and remembers the range it found last: neighbours share it.</summary>
internal struct LineBreakProperties
{
    private int _start;
    private int _end;
    private LineBreakClass _found;

    /// <param name="at">UTF-16 offset of the character; a lone surrogate is a character.</param>
    public LineBreakClass At(ReadOnlySpan<char> text, int at, out int length)
    {
        int codePoint = text[at];
        length = 1;
        if (codePoint < LineBreakTable.Latin1.Length)
            return Decode(LineBreakTable.Latin1[codePoint]);
        if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        {
            codePoint = char.ConvertToUtf32(text[at], text[at + 1]);
            length = 2;
        }

        return Of(codePoint);
    }

    private LineBreakClass Of(int codePoint)
    {
        if (codePoint >= _start && codePoint < _end)
            return _found;
        // Hangul syllables alternate between one LV and its 27 LVT; no table is needed for that.
        if (codePoint is >= 0xAC00 and <= 0xD7A3)
            return LineBreakClass.EastAsian | ((codePoint - 0xAC00) % 28 == 0 ? LineBreakClass.H2 : LineBreakClass.H3);

        var starts = LineBreakTable.Starts;
        var index = starts.BinarySearch(codePoint);
        if (index < 0)
            index = ~index - 1;
        _start = starts[index];
        _end = index + 1 < starts.Length ? starts[index + 1] : 0x110000;
        _found = Decode(LineBreakTable.Values[index]);
        return _found;
    }

    private static LineBreakClass Decode(byte value) =>
        (LineBreakClass)(1UL << (value & 0x3F))
        | ((value & LineBreakTable.EastAsian) != 0 ? LineBreakClass.EastAsian : LineBreakClass.None);
}
