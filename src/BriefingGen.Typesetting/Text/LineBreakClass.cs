namespace BriefingGen.Typesetting.Text;

/// <summary>
/// What the rules of UAX #14 tell characters apart by: the classes of Unicode's LineBreak.txt as rule LB1 resolves them, and
/// where a rule asks for more than the class, a class of its own. Each is a bit, so that a rule's set of classes is a mask; the
/// bit's number is what the table stores.
/// </summary>
[Flags]
internal enum LineBreakClass : ulong
{
    None = 0,
    BK = 1UL << 0,
    CR = 1UL << 1,
    LF = 1UL << 2,
    CM = 1UL << 3,
    NL = 1UL << 4,
    WJ = 1UL << 5,
    ZW = 1UL << 6,
    GL = 1UL << 7,
    SP = 1UL << 8,
    ZWJ = 1UL << 9,
    B2 = 1UL << 10,
    BB = 1UL << 11,
    HY = 1UL << 12,
    CB = 1UL << 13,
    CL = 1UL << 14,
    CP = 1UL << 15,
    EX = 1UL << 16,
    IN = 1UL << 17,
    NS = 1UL << 18,
    OP = 1UL << 19,
    IS = 1UL << 20,
    NU = 1UL << 21,
    PO = 1UL << 22,
    PR = 1UL << 23,
    SY = 1UL << 24,
    HL = 1UL << 25,
    EB = 1UL << 26,
    EM = 1UL << 27,
    H2 = 1UL << 28,
    H3 = 1UL << 29,
    JL = 1UL << 30,
    JV = 1UL << 31,
    JT = 1UL << 32,
    RI = 1UL << 33,
    AK = 1UL << 34,
    AP = 1UL << 35,
    AS = 1UL << 36,
    VF = 1UL << 37,
    VI = 1UL << 38,

    /// <summary>BA but U+2010.</summary>
    OtherBA = 1UL << 39,

    /// <summary>U+2010, a BA that LB20a names.</summary>
    Hyphen = 1UL << 40,
    BA = OtherBA | Hyphen,

    /// <summary>QU of general category Pi (LB15a, LB19).</summary>
    InitialQU = 1UL << 41,

    /// <summary>QU of general category Pf (LB15b, LB19).</summary>
    FinalQU = 1UL << 42,

    /// <summary>QU of neither.</summary>
    OtherQU = 1UL << 43,
    QU = InitialQU | FinalQU | OtherQU,

    /// <summary>AL but U+25CC.</summary>
    OtherAL = 1UL << 44,

    /// <summary>U+25CC, an AL that LB28a names.</summary>
    DottedCircle = 1UL << 45,
    AL = OtherAL | DottedCircle,

    /// <summary>ID, but not what <see cref="FuturePictograph"/> is.</summary>
    OtherID = 1UL << 46,

    /// <summary>ID that is Extended_Pictographic and not assigned yet (LB30b).</summary>
    FuturePictograph = 1UL << 47,
    ID = OtherID | FuturePictograph,

    /// <summary>sot and eot of the rules.</summary>
    TextEdge = 1UL << 62,

    /// <summary>East_Asian_Width F, W or H; stands beside a class.</summary>
    EastAsian = 1UL << 63,
}

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
