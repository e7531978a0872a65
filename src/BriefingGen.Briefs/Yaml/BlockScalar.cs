using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Yaml;

/// <summary>Literal and folded block scalars (YAML 1.2.2 §8.1).</summary>
internal static class BlockScalar
{
    public static MappedText Read(TextSpan raw, bool folded, int indent)
    {
        var (content, file) = (raw.File.Content, raw.File);
        var (chomping, explicitIndent, at) = Header(raw);
        var width = explicitIndent is { } digit ? Math.Max(indent, 0) + digit : DetectWidth(content, at, raw.End);

        var text = new MappedTextBuilder();
        var breaks = new List<TextSpan>();
        var wasMoreIndented = false;
        var (textStart, lastEnd) = (true, at);
        while (at < raw.End)
        {
            var lineText = SkipIndent(content, at, raw.End, width);
            var lineEnd = EndOfLine(content, lineText, raw.End);
            var next = lineEnd < raw.End ? LineFolding.SkipBreak(content, lineEnd) : lineEnd;
            if (lineEnd > lineText)
            {
                var isMoreIndented = LineFolding.IsBlank(content[lineText]);
                Separate(text, breaks, folds: folded && !textStart && !wasMoreIndented && !isMoreIndented);
                text.Append(file.Span(lineText, lineEnd - lineText));
                (wasMoreIndented, textStart, lastEnd) = (isMoreIndented, false, lineEnd);
            }

            if (next > lineEnd)
                breaks.Add(file.Span(lineEnd, next - lineEnd));
            at = next;
        }

        var kept = chomping switch { '+' => breaks.Count, '-' => 0, _ => textStart ? 0 : Math.Min(breaks.Count, 1) };
        foreach (var end in breaks.Take(kept))
            text.Append("\n", end);
        return text.Build(file.Span(raw.Start, Math.Max(lastEnd, raw.Start + 1) - raw.Start));
    }

    /// <summary>Writes the line ends between two lines of text: as they are, or folded.</summary>
    private static void Separate(MappedTextBuilder text, List<TextSpan> breaks, bool folds)
    {
        if (folds && breaks.Count == 1)
            text.Append(" ", breaks[0]);
        else
            foreach (var end in breaks.Skip(folds ? 1 : 0))
                text.Append("\n", end);
        breaks.Clear();
    }

    private static (char Chomping, int? Indent, int Next) Header(TextSpan raw)
    {
        var (content, at) = (raw.File.Content, raw.Start + 1);
        var (chomping, indent) = (' ', (int?)null);
        for (; at < raw.End && !LineFolding.IsBlank(content[at]) && !LineFolding.IsBreak(content[at]); at++)
        {
            if (char.IsAsciiDigit(content[at]))
                indent = content[at] - '0';
            else
                chomping = content[at];
        }

        at = EndOfLine(content, at, raw.End);
        return (chomping, indent, at < raw.End ? LineFolding.SkipBreak(content, at) : at);
    }

    /// <summary>The first line with text sets the indentation; an empty line before it must not go further.</summary>
    private static int DetectWidth(string content, int at, int end)
    {
        var width = 0;
        while (at < end)
        {
            var text = SkipIndent(content, at, end, int.MaxValue);
            width = Math.Max(width, text - at);
            if (text < end && !LineFolding.IsBreak(content[text]))
                break;
            at = text < end ? LineFolding.SkipBreak(content, text) : end;
        }

        return width;
    }

    private static int SkipIndent(string content, int at, int end, int width)
    {
        var text = at;
        while (text < end && text - at < width && content[text] == ' ')
            text++;
        return text;
    }

    private static int EndOfLine(string content, int at, int end)
    {
        while (at < end && !LineFolding.IsBreak(content[at]))
            at++;
        return at;
    }
}
