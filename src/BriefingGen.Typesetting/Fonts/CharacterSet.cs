namespace BriefingGen.Typesetting.Fonts;

/// <summary>The characters a face can print, as one bit each: it is asked of every character of every text. The bundled faces
/// have none outside the Basic Multilingual Plane.</summary>
internal readonly struct CharacterSet
{
    private readonly ulong[] _bits;

    /// <param name="face">An hb_face_t.</param>
    public CharacterSet(nint face)
    {
        _bits = new ulong[0x10000 / 64];
        var set = HarfBuzz.SetCreate();
        try
        {
            HarfBuzz.FaceCollectUnicodes(face, set);
            for (var last = uint.MaxValue; HarfBuzz.SetNextRange(set, out var first, ref last) != 0;)
                for (var codePoint = first; codePoint <= Math.Min(last, 0xFFFF); codePoint++)
                    if (IsText(codePoint))
                        _bits[codePoint / 64] |= 1UL << (int)(codePoint % 64);
        }
        finally
        {
            HarfBuzz.SetDestroy(set);
        }
    }

    public bool Contains(int codePoint) =>
        codePoint is >= 0 and <= 0xFFFF && (_bits[codePoint / 64] & (1UL << (codePoint % 64))) != 0;

    private static bool IsText(uint codePoint) => codePoint is not (< 0x20 or (>= 0x7F and < 0xA0) or (>= 0xE000 and < 0xF900));
}
