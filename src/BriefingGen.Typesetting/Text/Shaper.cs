using System.Collections.Immutable;
using System.Runtime.InteropServices;
using BriefingGen.Typesetting.Fonts;
using HarfBuzzSharp;

namespace BriefingGen.Typesetting.Text;

/// <summary>Turns characters into glyphs, by HarfBuzz.</summary>
public static class Shaper
{
    [ThreadStatic]
    private static WordCache? _words;

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
        var style = new ShapingStyle(face, language, direction, features ?? FontFeatures.Default);
        var fallback = direction switch
        {
            TextDirection.LeftToRight => Script.Latin,
            TextDirection.RightToLeft => Script.Arabic,
        };
        var run = ScriptRun.At(text, start, end, fallback);
        if (run.End == end)
            return ImmutableCollectionsMarshal.AsImmutableArray(ShapeRun(text, start, run, style));

        var runs = new List<Glyph[]> { ShapeRun(text, start, run, style) };
        for (var at = run.End; at < end; at = run.End)
        {
            run = ScriptRun.At(text, at, end, fallback);
            runs.Add(ShapeRun(text, at, run, style));
        }

        if (direction == TextDirection.RightToLeft)
            runs.Reverse();
        return [.. runs.SelectMany(glyphs => glyphs)];
    }

    private static Glyph[] ShapeRun(ReadOnlySpan<char> text, int start, ScriptRun run, ShapingStyle style) =>
        WordCache.Takes(text[start..run.End], run.Script, style)
            ? (_words ??= new WordCache()).Shape(text[start..run.End], start, run.Script, style)
            : RunShaper.Shape(text, start, run.End, run.Script, style);
}
