using BriefingGen.Pdf.Fonts;
using BriefingGen.Pdf.Objects;

namespace BriefingGen.Pdf.Content;

/// <summary>
/// Operators of one page (ISO 32000-1, annex A), each on its line. State is set where it changes; nothing is saved and restored,
/// since no clip, matrix or transparency is ever used.
/// </summary>
internal sealed class ContentStream
{
    private readonly CosWriter _writer = new();
    private PageSpace _space;
    private RgbColor _fill;
    private RgbColor _stroke;
    private int _lineWidth;
    private FontUse? _font;
    private int _size;

    // Start of the line in 1/100 pt as written; the pen behind the last glyph in 1/1000 of 1/1000 pt.
    private long _lineX;
    private long _lineY;
    private long _pen;

    public ReadOnlySpan<byte> Written => _writer.Written;

    /// <summary>An empty stream in the graphics state that every page begins with (table 52).</summary>
    public void Begin(PageSpace space)
    {
        _writer.Clear();
        _space = space;
        (_fill, _stroke, _lineWidth, _font, _size) = (RgbColor.Black, RgbColor.Black, 1000, null, 0);
    }

    public void BeginLayoutArtifact()
    {
        _writer.Name("Artifact").BeginDictionary().Key("Type").Name("Layout").EndDictionary();
        Operator("BDC"u8);
    }

    public void BeginPaginationArtifact(PaginationKind kind)
    {
        _writer.Name("Artifact").BeginDictionary().Key("Type").Name("Pagination");
        var subtype = kind switch
        {
            PaginationKind.Header => "Header",
            PaginationKind.Footer => "Footer",
            PaginationKind.RepeatedTableHeader => null,
        };
        if (subtype is not null)
            _writer.Key("Subtype").Name(subtype);
        _writer.EndDictionary();
        Operator("BDC"u8);
    }

    /// <param name="actualText">Said here too, besides the structure, for readers that know only the stream.</param>
    public void BeginContent(string tag, int mcid, string? actualText)
    {
        _writer.Name(tag).BeginDictionary().Key("MCID").Integer(mcid);
        if (actualText is not null)
            _writer.Key("ActualText").Text(actualText);
        _writer.EndDictionary();
        Operator("BDC"u8);
    }

    public void EndMarkedContent() => Operator("EMC"u8);

    public void BeginText()
    {
        Operator("BT"u8);
        (_lineX, _lineY, _pen) = (0, 0, 0);
    }

    public void EndText() => Operator("ET"u8);

    public void Show(TextRun run, FontUse font)
    {
        SetFont(font, run.Size);
        SetFill(run.Color);
        MoveTo(run.X, run.Baseline);

        var glyphs = run.Glyphs.Span;
        var isAdjusted = false;
        for (var i = 0; i < glyphs.Length - 1 && !isAdjusted; i++)
            isAdjusted = glyphs[i].Adjustment != 0;

        if (isAdjusted)
            _writer.BeginArray();
        _writer.BeginLiteral();
        var advance = 0L;
        for (var i = 0; i < glyphs.Length; i++)
        {
            var (cid, adjustment) = glyphs[i];
            _writer.LiteralCode(cid);
            advance += font.Width(cid);
            if (adjustment == 0 || i == glyphs.Length - 1)
                continue;
            // TJ takes its numbers away from the advance.
            _writer.EndLiteral().Integer(-(long)adjustment).BeginLiteral();
            advance += adjustment;
        }

        _writer.EndLiteral();
        if (isAdjusted)
            _writer.EndArray();
        Operator(isAdjusted ? "TJ"u8 : "Tj"u8);
        _pen += advance * run.Size;
    }

    public void Paint(Shape shape)
    {
        if (shape.Fill is { } fill)
            SetFill(fill);
        if (shape.Stroke is { } stroke)
            SetStroke(stroke, shape.LineWidth);
        foreach (var segment in shape.Path.Segments)
            Append(segment);
        Operator((shape.Fill, shape.Stroke) switch
        {
            (not null, not null) => "B"u8,
            (not null, null) => "f"u8,
            (null, not null) => "S"u8,
            (null, null) => "n"u8,
        });
    }

    private void Append(PathSegment segment)
    {
        switch (segment)
        {
            case PathSegment.MoveTo move:
                Point(move.X, move.Y);
                Operator("m"u8);
                break;
            case PathSegment.LineTo line:
                Point(line.X, line.Y);
                Operator("l"u8);
                break;
            case PathSegment.CurveTo curve:
                Point(curve.X1, curve.Y1);
                Point(curve.X2, curve.Y2);
                Point(curve.X, curve.Y);
                Operator("c"u8);
                break;
            case PathSegment.Close:
                Operator("h"u8);
                break;
            case PathSegment.Rectangle box:
                // Edges are rounded, not sizes, so that boxes that touch in layout touch here.
                var (left, bottom) = (PageSpace.X(box.X), _space.Y((long)box.Y + box.Height));
                Length(left);
                Length(bottom);
                Length(PageSpace.X((long)box.X + box.Width) - left);
                Length(_space.Y(box.Y) - bottom);
                Operator("re"u8);
                break;
        }
    }

    // A run that begins where the last one ended needs no move. Within half a hundredth: finer than what a move could say.
    private void MoveTo(int x, int baseline)
    {
        var y = _space.Y(baseline);
        if (y == _lineY && Math.Abs(_pen - x * 1000L) <= 5000)
            return;

        var newX = PageSpace.X(x);
        Length(newX - _lineX);
        Length(y - _lineY);
        Operator("Td"u8);
        (_lineX, _lineY, _pen) = (newX, y, newX * 10_000);
    }

    private void SetFont(FontUse font, int size)
    {
        if (ReferenceEquals(font, _font) && size == _size)
            return;
        (_font, _size) = (font, size);
        _writer.Name(font.ResourceName).Real(size, 3);
        Operator("Tf"u8);
    }

    private void SetFill(RgbColor color)
    {
        if (color == _fill)
            return;
        _fill = color;
        Components(color);
        Operator(IsGray(color) ? "g"u8 : "rg"u8);
    }

    private void SetStroke(RgbColor color, int lineWidth)
    {
        if (lineWidth != _lineWidth)
        {
            _lineWidth = lineWidth;
            _writer.Real(lineWidth, 3);
            Operator("w"u8);
        }

        if (color == _stroke)
            return;
        _stroke = color;
        Components(color);
        Operator(IsGray(color) ? "G"u8 : "RG"u8);
    }

    private static bool IsGray(RgbColor color) => color.Red == color.Green && color.Green == color.Blue;

    private void Components(RgbColor color)
    {
        _writer.Component(color.Red);
        if (!IsGray(color))
            _writer.Component(color.Green).Component(color.Blue);
    }

    private void Point(int x, int y)
    {
        Length(PageSpace.X(x));
        Length(_space.Y(y));
    }

    private void Length(long hundredths) => _writer.Real(hundredths, PageSpace.Decimals);

    private void Operator(ReadOnlySpan<byte> name) => _writer.Keyword(name).Raw("\n"u8);
}
