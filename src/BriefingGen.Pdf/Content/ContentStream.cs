using BriefingGen.Pdf.Fonts;
using BriefingGen.Pdf.Graphics;
using BriefingGen.Pdf.Objects;

namespace BriefingGen.Pdf.Content;

/// <summary>
/// Writes marked content and text of one page (ISO 32000-1, 14.6 and 9.4). Moves are relative to the position as it was written,
/// after rounding.
/// </summary>
internal sealed class ContentStream
{
    private readonly CosWriter _writer = new();
    private readonly GraphicsState _state;
    private PageSpace _space;

    // Start of the line as written, in 1/100 pt; the pen after the last glyph, in 1/1,000,000 pt.
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

    /// <param name="actualText">Written here as well as in the structure tree, for readers that know only the stream.</param>
    public void BeginMarkedContent(string tag, int mcid, string? actualText)
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
            // TJ subtracts its numbers from the advance.
            _writer.EndLiteral().Integer(-(long)adjustment).BeginLiteral();
            advance += adjustment;
        }

        _writer.EndLiteral();
        if (isAdjusted)
            _writer.EndArray();
        _writer.Operator(isAdjusted ? "TJ"u8 : "Tj"u8);
        _pen += advance * run.Size;
    }

    public void Paint(PathObject path) => PathWriter.Paint(_writer, _state, _space, path);

    // A run that begins where the last one ended needs no move. Half a hundredth is less than a move could express.
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
