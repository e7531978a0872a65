using System.Collections.Immutable;
using System.Runtime.InteropServices;
using BriefingGen.Typesetting.Fonts;
using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

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

public enum TextDirection
{
    LeftToRight,
    RightToLeft,
}

/// <summary>OpenType features to switch, on top of those that are on by default (kerning and standard ligatures among them).
/// </summary>
public sealed class FontFeatures
{
    private FontFeatures(Feature[] features) => Features = features;

    public static FontFeatures Default { get; } = new([]);

    /// <summary>For letterspaced text: a ligature would keep its letters together.</summary>
    public static FontFeatures NoLigatures { get; } = Parse("liga=0", "clig=0");

    internal Feature[] Features { get; }

    /// <param name="features">In HarfBuzz's form, such as `frac`, `liga=0`, `ss01=1`.</param>
    /// <exception cref="FormatException">One of them is not in that form.</exception>
    public static FontFeatures Parse(params ReadOnlySpan<string> features)
    {
        var parsed = new Feature[features.Length];
        for (var i = 0; i < parsed.Length; i++)
            parsed[i] = Feature.TryParse(features[i], out var feature)
                ? feature
                : throw new FormatException($"“{features[i]}” is no OpenType feature.");
        return new FontFeatures(parsed);
    }
}

/// <summary>What a text is shaped with, the text apart.</summary>
internal readonly record struct ShapingStyle(FontFace Face, string Language, TextDirection Direction, FontFeatures Features);

/// <summary>One call of HarfBuzz: a stretch of one script in one face.</summary>
internal static class RunShaper
{
    // A font may be shared by threads, a buffer may not.
    [ThreadStatic]
    private static Buffer? _buffer;

    [ThreadStatic]
    private static (string Tag, Language Language) _language;

    /// <param name="start">UTF-16 offset of the stretch in the text around it; clusters are offsets in that text too.</param>
    public static Glyph[] Shape(ReadOnlySpan<char> text, int start, int end, Script script, ShapingStyle style)
    {
        var buffer = _buffer ??= new Buffer();
        buffer.ClearContents();
        buffer.AddUtf16(text, start, end - start);
        // Nothing is printed that the text does not say: no dotted circle under a mark without a letter.
        buffer.Flags = BufferFlags.RemoveDefaultIgnorables
            | BufferFlags.DoNotInsertDottedCircle
            | (start == 0 ? BufferFlags.BeginningOfText : BufferFlags.Default)
            | (end == text.Length ? BufferFlags.EndOfText : BufferFlags.Default);
        buffer.Script = script;
        buffer.Language = LanguageOf(style.Language);
        buffer.Direction = style.Direction switch
        {
            TextDirection.LeftToRight => Direction.LeftToRight,
            TextDirection.RightToLeft => Direction.RightToLeft,
        };
        style.Face.Font.Shape(buffer, style.Features.Features);
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
                Glyph.Length(position.XAdvance),
                Glyph.Length(position.XOffset),
                Glyph.Length(position.YOffset),
                (int)info.Cluster);
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
