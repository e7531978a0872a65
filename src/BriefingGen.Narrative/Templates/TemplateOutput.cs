using BriefingGen.Text.Files;
using Scriban.Runtime;

namespace BriefingGen.Narrative.Templates;

/// <summary>What a template has written so far. Each piece keeps its origin: that of a value, or its place in the
/// template.</summary>
internal sealed class TemplateOutput(OutputBudget budget) : IScriptOutput
{
    private readonly MappedTextBuilder _text = new();
    private LineState _line = LineState.Start;

    public void WriteTemplate(TextSpan text) => WriteMarkdown(text.Text, text);

    /// <summary>Writes Markdown as it is.</summary>
    public void WriteMarkdown(MappedText text)
    {
        foreach (var piece in text.Pieces)
            WriteMarkdown(text.Value.AsSpan(piece.Start, piece.Length), piece.Origin);
    }

    public void WriteMarkdown(ReadOnlySpan<char> text, TextSpan origin)
    {
        if (text.IsEmpty)
            return;
        // A value's number at the start of a line and the template's full stop after it must not begin a numbered list.
        if (_line == LineState.Number && IsMarkup(text[0]))
            Append("\\", origin);
        Append(text, origin);
        var lineEnd = text.LastIndexOf('\n');
        if (lineEnd >= 0)
            _line = LineState.Start;
        if (!text[(lineEnd + 1)..].Trim(' ').IsEmpty)
            _line = LineState.Inside;
    }

    /// <summary>Writes a text with its markup escaped and its line ends as spaces.</summary>
    public void WritePlain(MappedText text)
    {
        foreach (var piece in text.Pieces)
            WritePlain(text.Value.AsSpan(piece.Start, piece.Length), piece.Origin);
    }

    public void WritePlain(ReadOnlySpan<char> text, TextSpan origin)
    {
        var isExact = text.Length == origin.Length;
        var kept = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var isLineEnd = text[i] is '\n' or '\r';
            var isMarkup = IsMarkup(text[i]);
            _line = NextState(text[i], isMarkup);
            if (!isLineEnd && !isMarkup)
                continue;
            Append(text[kept..i], Part(kept, i));
            Append(isLineEnd ? " " : ['\\', text[i]], Part(i, i + 1));
            kept = i + 1;
        }

        Append(text[kept..], Part(kept, text.Length));

        TextSpan Part(int from, int to) => isExact ? origin.File.Span(origin.Start + from, to - from) : origin;
    }

    public MappedText Build(TextSpan span) => _text.Build(span);

    /// <summary>Not supported: findings could not point to text without an origin.</summary>
    void IScriptOutput.Write(string text, int offset, int count) => throw new NotSupportedException();

    ValueTask IScriptOutput.WriteAsync(string text, int offset, int count, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    private bool IsMarkup(char c) => c switch
    {
        '\\' or '*' or '_' or '[' or ']' => true,
        '-' or '+' => _line == LineState.Start,
        '.' or ')' => _line == LineState.Number,
        _ => false,
    };

    private LineState NextState(char c, bool isMarkup) => _line switch
    {
        LineState.Start when c is ' ' or '\n' or '\r' => LineState.Start,
        LineState.Start or LineState.Number when char.IsAsciiDigit(c) && !isMarkup => LineState.Number,
        _ => LineState.Inside,
    };

    private void Append(ReadOnlySpan<char> text, TextSpan origin)
    {
        budget.Spend(text.Length);
        _text.Append(text, origin);
    }
}

/// <summary>What a line of Markdown has so far, which decides whether the next character could begin a list.</summary>
internal enum LineState
{
    /// <summary>Only spaces.</summary>
    Start,

    /// <summary>Only a number, from a value.</summary>
    Number,
    Inside,
}
