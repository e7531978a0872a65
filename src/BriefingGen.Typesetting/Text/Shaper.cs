using System.Collections.Immutable;
using System.Runtime.InteropServices;
using BriefingGen.Typesetting.Fonts;
using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace BriefingGen.Typesetting.Text;

/// <summary>Turns characters into glyphs, by HarfBuzz.</summary>
public static class Shaper
{
    // A font may be shared by threads, a buffer may not.
    [ThreadStatic]
    private static Buffer? _buffer;

    [ThreadStatic]
    private static (string Tag, Language Language) _language;

    /// <summary>Shapes a whole text.</summary>
    /// <inheritdoc cref="Shape(ReadOnlySpan{char}, int, int, FontFace, string, TextDirection, FontFeatures?)"/>
    public static ImmutableArray<Glyph> Shape(
        ReadOnlySpan<char> text,
        FontFace face,
        string language,
        TextDirection direction = TextDirection.LeftToRight,
        FontFeatures? features = null) =>
        Shape(text, 0, text.Length, face, language, direction, features);

    /// <summary>Shapes a part of a text; what stands around it decides how Arabic letters join.</summary>
    /// <param name="text">In NFC.</param>
    /// <param name="start">UTF-16 offset of the part.</param>
    /// <param name="length">UTF-16 length of the part.</param>
    /// <param name="language">A BCP 47 tag.</param>
    /// <returns>Glyphs from left to right, also where the text runs from right to left. Characters that print nothing (soft
    /// hyphen, joiners, variation selectors) yield none; characters that the face lacks yield glyph 0.</returns>
    public static ImmutableArray<Glyph> Shape(
        ReadOnlySpan<char> text,
        int start,
        int length,
        FontFace face,
        string language,
        TextDirection direction = TextDirection.LeftToRight,
        FontFeatures? features = null)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)start, (uint)text.Length, nameof(start));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)length, (uint)(text.Length - start), nameof(length));
        if (length == 0)
            return [];

        var end = start + length;
        var fallback = direction switch
        {
            TextDirection.LeftToRight => Script.Latin,
            TextDirection.RightToLeft => Script.Arabic,
        };
        var switched = (features ?? FontFeatures.Default).Features;
        var run = ScriptRun.At(text, start, end, fallback);
        if (run.End == end)
            return ImmutableCollectionsMarshal.AsImmutableArray(
                ShapeRun(text, start, run, face.Font, language, direction, switched));

        var runs = new List<Glyph[]>();
        for (var at = start; at < end; at = run.End)
        {
            run = ScriptRun.At(text, at, end, fallback);
            runs.Add(ShapeRun(text, at, run, face.Font, language, direction, switched));
        }

        if (direction == TextDirection.RightToLeft)
            runs.Reverse();
        return [.. runs.SelectMany(glyphs => glyphs)];
    }

    private static Glyph[] ShapeRun(
        ReadOnlySpan<char> text,
        int start,
        ScriptRun run,
        Font font,
        string language,
        TextDirection direction,
        Feature[] features)
    {
        var buffer = _buffer ??= new Buffer();
        buffer.ClearContents();
        buffer.AddUtf16(text, start, run.End - start);
        // Nothing is printed that the text does not say: no dotted circle under a mark without a letter.
        buffer.Flags = BufferFlags.RemoveDefaultIgnorables
            | BufferFlags.DoNotInsertDottedCircle
            | (start == 0 ? BufferFlags.BeginningOfText : BufferFlags.Default)
            | (run.End == text.Length ? BufferFlags.EndOfText : BufferFlags.Default);
        buffer.Script = run.Script;
        buffer.Language = LanguageOf(language);
        buffer.Direction = direction switch
        {
            TextDirection.LeftToRight => Direction.LeftToRight,
            TextDirection.RightToLeft => Direction.RightToLeft,
        };
        font.Shape(buffer, features);
        return Glyphs(buffer.GetGlyphInfoSpan(), buffer.GetGlyphPositionSpan());
    }

    private static Glyph[] Glyphs(ReadOnlySpan<GlyphInfo> infos, ReadOnlySpan<GlyphPosition> positions)
    {
        var glyphs = new Glyph[infos.Length];
        for (var i = 0; i < glyphs.Length; i++)
        {
            ref readonly var info = ref infos[i];
            ref readonly var position = ref positions[i];
            glyphs[i] = new Glyph(
                (ushort)info.Codepoint,
                (info.GlyphFlags & GlyphFlags.UnsafeToBreak) != 0,
                (int)info.Cluster,
                position.XAdvance,
                position.XOffset,
                position.YOffset);
        }

        return glyphs;
    }

    private static Language LanguageOf(string tag)
    {
        if (_language.Tag != tag)
            _language = (tag, new Language(tag));
        return _language.Language;
    }
}
