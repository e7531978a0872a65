using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace BriefingGen.Typesetting.Text;

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
