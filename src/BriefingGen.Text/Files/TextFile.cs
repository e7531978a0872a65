using System.Text;

namespace BriefingGen.Text.Files;

/// <summary>
/// A text that was read once: its characters, its lines, and its bytes as they lie on the disk (they are attached and hashed).
/// Lines end at LF, CR or CR LF; the characters are the file's own, only a byte order mark is left out.
/// </summary>
public sealed class TextFile
{
    // Computed at first use; two threads may do so at once, and get the same.
    private int[]? _lineStarts;
    private CodePointOffsets? _codePoints;
    private readonly ReadOnlyMemory<byte>? _bytes;

    /// <param name="path">The name of the file in reports and attachments: relative to the root, with “/”.</param>
    /// <param name="content">The decoded text, without a byte order mark.</param>
    /// <param name="bytes">The file’s bytes; null if they are just the text in UTF-8.</param>
    /// <param name="shownPath">The path to show at the terminal; null: the same path.</param>
    public TextFile(string path, string content, ReadOnlyMemory<byte>? bytes = null, string? shownPath = null)
    {
        Path = path;
        ShownPath = shownPath ?? path;
        Content = content;
        _bytes = bytes;
    }

    public string Path { get; }

    /// <summary>For the terminal only: it depends on the current folder, so no output may contain it.</summary>
    public string ShownPath { get; }

    public string Content { get; }

    /// <summary>Made from the text when asked for, so that a long text is not held twice.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes ?? Encoding.UTF8.GetBytes(Content);

    public int LineCount => LineStarts.Length;

    public TextSpan Span(int start, int length) => new(this, start, length);

    public TextSpan Whole => new(this, 0, Content.Length);

    /// <param name="offset">A UTF-16 offset; the end of the text counts as a place.</param>
    public TextPosition PositionOf(int offset)
    {
        var line = LineIndexOf(offset);
        var start = LineStarts[line];
        return new TextPosition(line + 1, CodePointOffset(offset) - CodePointOffset(start) + 1);
    }

    /// <summary>How many code points begin before a UTF-16 offset.</summary>
    public int CodePointOffset(int offset) => (_codePoints ??= new CodePointOffsets(Content)).Of(offset);

    /// <summary>The line of an offset, counted from 1; cheaper than its whole position.</summary>
    public int LineOf(int offset) => LineIndexOf(offset) + 1;

    /// <param name="line">Counted from 1.</param>
    /// <returns>The line without its line end.</returns>
    public TextSpan Line(int line)
    {
        var start = LineStarts[line - 1];
        var end = line < LineCount ? LineStarts[line] : Content.Length;
        while (end > start && Content[end - 1] is '\n' or '\r')
            end--;
        return new TextSpan(this, start, end - start);
    }

    /// <summary>How many code points a text has; a lone surrogate counts as one.</summary>
    public static int CodePoints(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++, count++)
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
        return count;
    }

    private int[] LineStarts => _lineStarts ??= FindLineStarts(Content);

    private int LineIndexOf(int offset)
    {
        var found = Array.BinarySearch(LineStarts, offset);
        return found >= 0 ? found : ~found - 1;
    }

    private static int[] FindLineStarts(string content)
    {
        List<int> starts = [0];
        for (var at = 0; content.AsSpan(at).IndexOfAny('\n', '\r') is >= 0 and var found;)
        {
            at += found + 1;
            if (content[at - 1] == '\r' && at < content.Length && content[at] == '\n')
                at++;
            starts.Add(at);
        }

        return [.. starts];
    }
}
