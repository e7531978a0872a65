using BriefingGen.Pdf.Fonts;
using BriefingGen.Pdf.Graphics;
using BriefingGen.Pdf.Objects;

namespace BriefingGen.Pdf.Content;

/// <summary>
/// Marked content and text of one page (ISO 32000-1, 14.6 and 9.4). Moves are relative and start from the place as it was
/// written.
/// </summary>
internal sealed class ContentStream
{
    private readonly CosWriter _writer = new();
    private readonly GraphicsState _state;
    private PageSpace _space;

    // Start of the line in 1/100 pt as written; the pen behind the last glyph in 1/1000 of 1/1000 pt.
    private long _lineX;
    private long _lineY;
    private long _pen;

    public ContentStream() => _state = new GraphicsState(_writer);

    public ReadOnlySpan<byte> Written => _writer.Written;

    public void Begin(PageSpace space)
    {
        _writer.Clear();
        _space = space;
        _state.Reset();
    }

    public void BeginLayoutArtifact() =>
        _writer.Name("Artifact").BeginDictionary().Key("Type").Name("Layout").EndDictionary().Operator("BDC"u8);

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
        _writer.EndDictionary().Operator("BDC"u8);
    }

    /// <param name="actualText">Said here too, besides the structure, for readers that know only the stream.</param>
    public void BeginContent(string tag, int mcid, string? actualText)
    {
        _writer.Name(tag).BeginDictionary().Key("MCID").Integer(mcid);
        if (actualText is not null)
            _writer.Key("ActualText").Text(actualText);
        _writer.EndDictionary().Operator("BDC"u8);
    }

    public void EndMarkedContent() => _writer.Operator("EMC"u8);

    public void BeginText()
    {
        _writer.Operator("BT"u8);
        (_lineX, _lineY, _pen) = (0, 0, 0);
    }

    public void EndText() => _writer.Operator("ET"u8);

    public void Show(TextRun run, FontUse font)
    {
        _state.SetFont(font, run.Size);
        _state.SetFill(run.Color);
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
        _writer.Operator(isAdjusted ? "TJ"u8 : "Tj"u8);
        _pen += advance * run.Size;
    }

    public void Paint(Shape shape) => ShapeWriter.Paint(_writer, _state, _space, shape);

    // A run that begins where the last one ended needs no move. Within half a hundredth: finer than what a move could say.
    private void MoveTo(int x, int baseline)
    {
        var y = _space.Y(baseline);
        if (y == _lineY && Math.Abs(_pen - x * 1000L) <= 5000)
            return;

        var newX = PageSpace.X(x);
        _writer.Length(newX - _lineX).Length(y - _lineY).Operator("Td"u8);
        (_lineX, _lineY, _pen) = (newX, y, newX * 10_000);
    }
}
