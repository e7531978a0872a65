using System.Text;

namespace BriefingGen.Text.Files;

/// <summary>Puts a text together from pieces, each with its origin.</summary>
public sealed class MappedTextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<MappedText.Piece> _pieces = [];

    /// <summary>UTF-16 units so far.</summary>
    public int Length => _text.Length;

    /// <summary>Adds what stands in the file, as it stands there.</summary>
    public void Append(TextSpan origin) => Append(origin.Text, origin);

    /// <summary>Adds a text that stands for another one in the file: an escape, a folded line break.</summary>
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
