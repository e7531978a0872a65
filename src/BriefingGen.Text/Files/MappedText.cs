using System.Collections.Immutable;
using System.Text;

namespace BriefingGen.Text.Files;

/// <summary>
/// A text that was made from a file's text, and the way back: folding a YAML scalar, escaping, composing or a template change
/// offsets, so each piece of the text remembers where it came from.
/// </summary>
/// <remarks>Pieces are ordered by <see cref="Piece.Start"/>; a piece whose origin has another length than itself (an escape, a
/// folded line break) maps as a whole.</remarks>
public sealed class MappedText
{
    // A brief of many rows keeps a dozen texts of each, nearly all exactly as in the file: those need no list of pieces, only an
    // offset.
    private readonly ImmutableArray<Piece> _pieces;
    private readonly int _start;

    /// <param name="pieces">They cover the value without gaps, in order; at least one, unless the value is empty.</param>
    /// <param name="span">The whole origin, marks and indentation included.</param>
    public MappedText(string value, TextSpan span, ImmutableArray<Piece> pieces)
    {
        Value = value;
        Span = span;
        if (pieces is [{ Start: 0, Origin: var origin }] && origin.Length == value.Length && origin.File == span.File)
            _start = origin.Start;
        else
            _pieces = pieces;
    }

    /// <summary>A text that is in the file exactly as it is.</summary>
    public MappedText(TextSpan span)
        : this(span.Text.ToString(), span, span.Start)
    {
    }

    /// <summary>The same, if the span also holds the marks around the text.</summary>
    /// <param name="value">The characters as they are in the file.</param>
    /// <param name="start">The offset in the file at which they begin.</param>
    public MappedText(string value, TextSpan span, int start)
    {
        Value = value;
        Span = span;
        if (value.Length == 0)
            _pieces = [];
        _start = start;
    }

    public string Value { get; }

    /// <summary>The whole origin in the file.</summary>
    public TextSpan Span { get; }

    /// <summary>The characters in the file, without quotation marks or the header of a block scalar.</summary>
    public TextSpan Characters => Value.Length == 0 ? Span : Origin(0, Value.Length);

    /// <summary>They cover the value without gaps, in order.</summary>
    public ImmutableArray<Piece> Pieces => _pieces.IsDefault ? [Only] : _pieces;

    private int PieceCount => _pieces.IsDefault ? 1 : _pieces.Length;

    private Piece Only => new(0, Value.Length, new TextSpan(Span.File, _start, Value.Length));

    /// <summary>Where a part of <see cref="Value"/> came from. If its ends come from two files, or from one in reverse order, as
    /// in a text that a template composed, it is the origin of its beginning.</summary>
    /// <param name="start">UTF-16 offset in the value.</param>
    /// <param name="length">UTF-16 length in the value.</param>
    public TextSpan Origin(int start, int length)
    {
        if (PieceCount == 0)
            return Span;
        var first = OriginOf(start, atEnd: false);
        if (length <= 0)
            return first with { Length = 0 };
        var last = OriginOf(start + length, atEnd: true);
        return first.File == last.File && first.Start <= last.End ? first.To(last) : RestOfPiece(start);
    }

    /// <summary>The offset in the file at which the character at an offset of the value begins.</summary>
    public int OriginStart(int offset) => PieceCount == 0 ? Span.Start : OriginOf(offset, atEnd: false).Start;

    /// <summary>The offset in the file at which the character before an offset of the value ends.</summary>
    public int OriginEnd(int offset) => PieceCount == 0 ? Span.End : OriginOf(offset, atEnd: true).End;

    /// <summary>A part of the text, still mapped.</summary>
    public MappedText Slice(int start, int length)
    {
        if (_pieces.IsDefault)
            return new MappedText(new TextSpan(Span.File, _start + start, length));
        var first = PieceAt(start);
        var pieces = ImmutableArray.CreateBuilder<Piece>(Math.Max(PieceAt(start + length - 1) - first + 1, 0));
        for (var index = first; index < PieceCount && PieceOf(index).Start < start + length; index++)
        {
            var piece = PieceOf(index);
            var from = Math.Max(piece.Start, start);
            var to = Math.Min(piece.Start + piece.Length, start + length);
            if (from < to)
                pieces.Add(piece.Part(from, to) with { Start = from - start });
        }

        return new MappedText(Value.Substring(start, length), Origin(start, length), pieces.DrainToImmutable());
    }

    /// <summary>The text with parts replaced, still mapped: what replaces a part has that part's origin as a whole.</summary>
    /// <param name="changes">In order, without overlaps.</param>
    /// <returns>The same object if there are no changes.</returns>
    public MappedText Replace(IReadOnlyList<TextChange> changes)
    {
        if (changes.Count == 0)
            return this;
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        int index = 0, kept = 0, length = 0;
        foreach (var change in changes)
        {
            Keep(change.Start);
            if (change.Text.Length > 0)
                pieces.Add(new Piece(length, change.Text.Length, Origin(change.Start, change.Length)));
            length += change.Text.Length;
            kept = change.End;
        }

        Keep(Value.Length);
        return new MappedText(TextChange.Apply(Value, changes), Span, pieces.DrainToImmutable());

        void Keep(int until)
        {
            for (; index < PieceCount && PieceOf(index).Start < until; index++)
            {
                var piece = PieceOf(index);
                var from = Math.Max(piece.Start, kept);
                var to = Math.Min(piece.Start + piece.Length, until);
                if (from < to)
                    pieces.Add(piece.Part(from, to) with { Start = length + from - kept });
                if (piece.Start + piece.Length > until)
                    break;
            }

            length += until - kept;
        }
    }

    public override string ToString() => Value;

    private TextSpan OriginOf(int offset, bool atEnd)
    {
        var index = PieceAt(atEnd ? offset - 1 : offset);
        var piece = PieceOf(index);
        if (piece.Origin.Length != piece.Length)
            return piece.Origin;
        var within = Math.Clamp(offset - piece.Start, 0, piece.Length);
        return new TextSpan(piece.Origin.File, piece.Origin.Start + within, 0);
    }

    private TextSpan RestOfPiece(int offset)
    {
        var piece = PieceOf(PieceAt(offset));
        return piece.Part(offset, piece.Start + piece.Length).Origin;
    }

    private Piece PieceOf(int index) => _pieces.IsDefault ? Only : _pieces[index];

    private int PieceAt(int offset)
    {
        int low = 0, high = PieceCount - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_pieces.ItemRef(middle).Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    /// <summary>A stretch of the value (UTF-16 units) and the stretch of the file it came from.</summary>
    public readonly record struct Piece(int Start, int Length, TextSpan Origin)
    {
        /// <summary>From one offset of the value to another, both within the piece.</summary>
        internal Piece Part(int from, int to) => new(
            from,
            to - from,
            Origin.Length == Length ? new TextSpan(Origin.File, Origin.Start + from - Start, to - from) : Origin);
    }
}

/// <summary>Puts a text together from pieces, each with its origin.</summary>
public sealed class MappedTextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<MappedText.Piece> _pieces = [];

    /// <summary>UTF-16 units so far.</summary>
    public int Length => _text.Length;

    /// <summary>Adds a part of the file as it is.</summary>
    public void Append(TextSpan origin) => Append(origin.Text, origin);

    /// <summary>Adds a text that the file writes in another way: as an escape, or as a folded line break.</summary>
    public void Append(ReadOnlySpan<char> text, TextSpan origin)
    {
        if (text.IsEmpty)
            return;
        var piece = new MappedText.Piece(_text.Length, text.Length, origin);
        _text.Append(text);
        if (_pieces.Count > 0 && ContinuesExactly(_pieces[^1], piece))
            _pieces[^1] = _pieces[^1] with { Length = _pieces[^1].Length + piece.Length, Origin = _pieces[^1].Origin.To(origin) };
        else
            _pieces.Add(piece);
    }

    public void Append(MappedText text)
    {
        foreach (var piece in text.Pieces)
            Append(text.Value.AsSpan(piece.Start, piece.Length), piece.Origin);
    }

    /// <param name="span">The whole origin, marks and indentation included.</param>
    public MappedText Build(TextSpan span) => new(_text.ToString(), span, [.. _pieces]);

    private static bool ContinuesExactly(MappedText.Piece before, MappedText.Piece piece) =>
        before.Length == before.Origin.Length
        && piece.Length == piece.Origin.Length
        && before.Origin.File == piece.Origin.File
        && before.Origin.End == piece.Origin.Start;
}

/// <summary>Puts <paramref name="Text"/> in the place of a stretch of another text (UTF-16 units).</summary>
public readonly record struct TextChange(int Start, int Length, string Text)
{
    public int End => Start + Length;

    /// <summary>Carries out changes that are in order and do not overlap.</summary>
    public static string Apply(string text, IReadOnlyList<TextChange> changes)
    {
        if (changes.Count == 0)
            return text;
        var result = new System.Text.StringBuilder(text.Length);
        var kept = 0;
        foreach (var change in changes)
        {
            result.Append(text, kept, change.Start - kept).Append(change.Text);
            kept = change.End;
        }

        return result.Append(text, kept, text.Length - kept).ToString();
    }
}
