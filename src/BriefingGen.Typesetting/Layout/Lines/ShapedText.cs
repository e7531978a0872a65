using System.Collections.Immutable;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Fonts;
using BriefingGen.Typesetting.Look;
using BriefingGen.Typesetting.Text;

namespace BriefingGen.Typesetting.Layout.Lines;

/// <summary>A text with its glyphs, shaped once, and how far each character reaches: a line is a slice of it.</summary>
internal sealed class ShapedText
{
    /// <summary>Of a symbol, in thousandths of the font size: its side, and the space behind it.</summary>
    private const int SymbolSide = 620;
    private const int SymbolSpace = 260;

    // In characters: a few references.
    private const int LongestClinging = 24;

    public const char SoftHyphen = '\u00AD';

    // The sum of the advances of all characters before an offset; characters inside a cluster reach as far as its first. An int
    // would overflow at half a million characters.
    private readonly long[] _reach;
    private readonly ImmutableArray<ShapedPiece> _pieces;
    private readonly ImmutableArray<(int Start, Node Node)> _anchored;
    private ImmutableArray<LineBreak> _breaks;

    private ShapedText(FlatText flat, TextFormat format, ImmutableArray<ShapedPiece> pieces, long[] reach)
    {
        Text = flat.Text;
        Format = format;
        _anchored = flat.Anchored;
        _pieces = pieces;
        _reach = reach;
        var metrics = FontLibrary.Face(format.Family, format.Weight, format.Italic).Metrics;
        var ascent = Scaled(metrics.Ascent, format.Size);
        var descent = Scaled(-metrics.Descent, format.Size);
        BaselineInLine = format.Padding.Top + ((format.Leading - ascent - descent) / 2) + ascent;
    }

    public string Text { get; }

    public TextFormat Format { get; }

    public int BaselineInLine { get; }

    /// <summary>The places where a line may end; kept, since a table’s texts are measured before they are set.</summary>
    public ImmutableArray<LineBreak> Breaks
    {
        get
        {
            if (_breaks.IsDefault)
                _breaks = BreaksOf(Text);
            return _breaks;
        }
    }

    public static ShapedText Shape(TextContext context, TextBlock block)
    {
        var flat = FlatText.Of(context, block);
        var shown = flat.Text.Replace('\n', ' ');
        var pieces = ImmutableArray.CreateBuilder<ShapedPiece>(flat.Segments.Length);
        var reach = new long[flat.Text.Length + 1];
        foreach (var segment in flat.Segments)
        {
            if (segment.Symbol is { } symbol)
            {
                var side = segment.Format.Size * SymbolSide / 1000;
                var width = side + (segment.Format.Size * SymbolSpace / 1000);
                pieces.Add(new ShapedPiece(segment, segment.Start, 0, null, [], new ShapedSymbol(symbol, side, width)));
                Advance(segment.Start, width);
                continue;
            }

            var wanted = FontLibrary.Face(segment.Format.Family, segment.Format.Weight, segment.Format.Italic);
            foreach (var run in FontFallback.Split(shown.Substring(segment.Start, segment.Length), wanted).Runs)
            {
                var start = segment.Start + run.Start;
                var features = segment.Format.Tracking > 0 ? FontFeatures.NoLigatures : FontFeatures.Default;
                var glyphs = Shaper.Shape(
                    shown, start, run.Length, run.Face, context.Language, TextDirection.LeftToRight, features);
                pieces.Add(new ShapedPiece(segment, start, run.Length, run.Face, glyphs, null));
                foreach (var glyph in glyphs)
                    Advance(glyph.Cluster, Scaled(glyph.XAdvance, segment.Format.Size) + segment.Format.Tracking);
            }
        }

        for (var i = 1; i < reach.Length; i++)
            reach[i] += reach[i - 1];
        return new ShapedText(flat, context.Look.Format(block.Style), pieces.DrainToImmutable(), reach);

        // What stands behind the last character reaches nowhere.
        void Advance(int offset, int width)
        {
            if (offset + 1 < reach.Length)
                reach[offset + 1] += width;
        }
    }

    /// <summary>The width of a line from one offset to another, without the spaces at its end and with the hyphen it may
    /// need.</summary>
    public int WidthOf(int start, int end) => (int)Math.Clamp(EndOf(end) - BeginOf(start), 0, int.MaxValue);

    /// <summary>The left edge of the character at an offset, as if the whole text stood in one line.</summary>
    public long BeginOf(int start) => _reach[start];

    /// <summary>The right edge of a line that ends at an offset, likewise.</summary>
    public long EndOf(int end)
    {
        var trimmed = end;
        while (trimmed > 0 && Text[trimmed - 1] is ' ' or '\n')
            trimmed--;
        return _reach[trimmed] + (trimmed == end && HasHyphenAt(end) ? HyphenWidth() : 0);
    }

    /// <summary>The last offset between two grapheme clusters up to which the text fits; at least one cluster is taken. What is
    /// joined to the end of a word by a no-break space stays with its last letter.</summary>
    public int LongestFit(int start, int end, int measure)
    {
        var clinging = Text.AsSpan()[Math.Max(start, end - LongestClinging)..end].IndexOfAny('\u00A0', '\u202F');
        var last = clinging < 0 ? end : Math.Max(start, end - LongestClinging) + clinging - 1;
        var fit = start;
        for (var at = start; at < end;)
        {
            at = Graphemes.End(Text, at);
            if (!StartsCluster(Math.Min(at, end)))
                continue;
            if (fit > start && (_reach[at] - _reach[start] > measure || at > last))
                break;
            fit = at;
        }

        return Math.Min(fit, end);
    }

    /// <summary>Whether a line that ends here breaks a word at a soft hyphen, which is then shown.</summary>
    public bool HasHyphenAt(int end) => end > 0 && end < Text.Length && Text[end - 1] == SoftHyphen;

    public static bool IsNoBreakSpace(char character) => character is '\u00A0' or '\u202F';

    /// <summary>1/1000 em of a size, rounded.</summary>
    public static int Scaled(int thousandths, int size) => GlyphUnits.Scaled(thousandths, size);

    public static ushort HyphenOf(FontFace face) => face.GlyphOf(face.IsSerif ? 0x00AD : 0x2010);

    /// <summary>The pieces of a line, in order; a symbol stays with the character after it.</summary>
    public IEnumerable<ShapedPiece> PiecesIn(int start, int end)
    {
        for (var i = FirstPieceAfter(start); i < _pieces.Length && (_pieces[i].Start < end || end == Text.Length); i++)
        {
            if (_pieces[i].Symbol is not null ? _pieces[i].Start >= start : _pieces[i].Start < end && _pieces[i].End > start)
                yield return _pieces[i];
        }
    }

    public ImmutableArray<Node> AnchoredIn(int start, int end) =>
        _anchored.IsEmpty
            ? []
            : [.. _anchored.Where(anchored => anchored.Start >= start && anchored.Start < end).Select(anchored => anchored.Node)];

    /// <summary>What is joined to the word before it by a no-break space, as a reference is, is joined to a hyphen or a dash too,
    /// where LB12a would allow a break.</summary>
    private static ImmutableArray<LineBreak> BreaksOf(string text)
    {
        var breaks = ImmutableArray.CreateBuilder<LineBreak>();
        foreach (var found in LineBreaks.Find(text))
        {
            if (found.IsMandatory || !IsNoBreakSpace(text[found.Offset]) || text[found.Offset - 1] == ' ')
                breaks.Add(found);
        }

        return breaks.DrainToImmutable();
    }

    private bool StartsCluster(int offset)
    {
        if (offset == Text.Length)
            return true;
        for (var i = FirstPieceAfter(offset); i < _pieces.Length && _pieces[i].Start <= offset; i++)
        {
            if (_pieces[i].FirstGlyphFrom(offset) is var first
                && first < _pieces[i].Glyphs.Length
                && _pieces[i].Glyphs[first].Cluster == offset)
                return true;
        }

        return false;
    }

    private int HyphenWidth()
    {
        var face = FontLibrary.Face(Format.Family, Format.Weight, Format.Italic);
        return Scaled(face.AdvanceOf(HyphenOf(face)), Format.Size);
    }

    /// <summary>The first piece that can reach behind an offset: pieces lie in order, so it is found by halving.</summary>
    private int FirstPieceAfter(int offset)
    {
        int low = 0, high = _pieces.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_pieces[middle].End < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}

/// <summary>Glyphs of one segment and one face; or a symbol.</summary>
/// <param name="Start">UTF-16 offset in the text; the glyphs’ clusters count from the text’s start.</param>
internal sealed record ShapedPiece(
    Segment Segment, int Start, int Length, FontFace? Face, ImmutableArray<Glyph> Glyphs, ShapedSymbol? Symbol)
{
    public int End => Start + Length;

    /// <summary>The index of the first glyph whose cluster begins at an offset or behind it: a text may have many
    /// lines.</summary>
    public int FirstGlyphFrom(int offset)
    {
        int low = 0, high = Glyphs.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Glyphs[middle].Cluster < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}

internal sealed record ShapedSymbol(SymbolKind Kind, int Side, int Width);
