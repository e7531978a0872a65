using System.Globalization;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Yaml;

/// <summary>Plain and single-quoted scalars (YAML 1.2.2 §7.3.2 and §7.3.3).</summary>
internal static class FlowScalar
{
    public static MappedText Plain(TextSpan raw, RepeatedWords words) => raw.Text.IndexOfAny('\n', '\r') < 0
        ? new MappedText(words.Of(raw.Text), raw, raw.Start)
        : Read(raw, raw.Start, raw.End, isQuoted: false);

    public static MappedText SingleQuoted(TextSpan raw) => AsItStands(raw, "'\n\r") ?? Read(raw, raw.Start + 1, raw.End - 1, isQuoted: true);

    /// <summary>A text in quotation marks that has nothing to be read as something else.</summary>
    /// <param name="signs">Which are.</param>
    public static MappedText? AsItStands(TextSpan raw, ReadOnlySpan<char> signs) => raw.Text[1..^1] is var text && text.IndexOfAny(signs) < 0
        ? new MappedText(text.ToString(), raw, raw.Start + 1)
        : null;

    private static MappedText Read(TextSpan raw, int start, int end, bool isQuoted)
    {
        var content = raw.File.Content;
        var text = new MappedTextBuilder();
        var run = start;
        for (var i = start; i < end;)
        {
            var isDoubled = isQuoted && content[i] == '\'';
            var isGap = LineFolding.IsBlank(content[i]) || LineFolding.IsBreak(content[i]);
            if (!isDoubled && !isGap)
            {
                i++;
                continue;
            }

            if (isGap && LineFolding.SkipBreaks(content, i, end).Breaks == 0)
            {
                i = SkipBlanks(content, i, end);
                continue;
            }

            text.Append(raw.File.Span(run, i - run));
            if (isDoubled)
            {
                text.Append("'", raw.File.Span(i, 2));
                i += 2;
            }
            else
            {
                i = LineFolding.Fold(text, raw.File, i, end);
            }

            run = i;
        }

        text.Append(raw.File.Span(run, end - run));
        return text.Build(raw);
    }

    private static int SkipBlanks(string content, int at, int end)
    {
        while (at < end && LineFolding.IsBlank(content[at]))
            at++;
        return at;
    }
}

/// <summary>Double-quoted scalars and their escapes (YAML 1.2.2 §7.3.1 and §5.7).</summary>
internal static class DoubleQuotedScalar
{
    public static MappedText Read(TextSpan raw) => FlowScalar.AsItStands(raw, "\\\n\r") ?? ReadSigns(raw);

    private static MappedText ReadSigns(TextSpan raw)
    {
        var (content, file, end) = (raw.File.Content, raw.File, raw.End - 1);
        var text = new MappedTextBuilder();
        var run = raw.Start + 1;
        for (var i = run; i < end;)
        {
            var isGap = LineFolding.IsBlank(content[i]) || LineFolding.IsBreak(content[i]);
            if (content[i] != '\\' && !(isGap && LineFolding.SkipBreaks(content, i, end).Breaks > 0))
            {
                i++;
                continue;
            }

            text.Append(file.Span(run, i - run));
            i = run = content[i] == '\\' ? Escape(text, file, i, end) : LineFolding.Fold(text, file, i, end);
        }

        text.Append(file.Span(run, end - run));
        return text.Build(raw);
    }

    /// <returns>The offset behind the escape that begins at <paramref name="at"/>.</returns>
    private static int Escape(MappedTextBuilder text, TextFile file, int at, int end)
    {
        var (content, code) = (file.Content, at + 1);
        if (LineFolding.IsBreak(content[code]))
        {
            // The break itself is nothing; empty lines after it are line feeds.
            var (next, breaks) = LineFolding.SkipBreaks(content, code, end);
            text.Append(new string('\n', breaks - 1), file.Span(at, next - at));
            return next;
        }

        var digits = content[code] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        var length = Math.Min(2 + digits, end - at);
        var character = digits > 0 ? ByNumber(content.AsSpan(code + 1, length - 2)) : ByLetter(content[code]);
        text.Append(character, file.Span(at, length));
        return at + length;
    }

    /// <summary>A surrogate is kept as it is: JSON writes one character as two of them.</summary>
    private static string ByNumber(ReadOnlySpan<char> digits)
    {
        var number = int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return number <= char.MaxValue ? ((char)number).ToString() : char.ConvertFromUtf32(number);
    }

    private static string ByLetter(char letter) => letter switch
    {
        '0' => "\0",
        'a' => "\a",
        'b' => "\b",
        't' => "\t",
        'n' => "\n",
        'v' => "\v",
        'f' => "\f",
        'r' => "\r",
        'e' => "\e",
        'N' => "\u0085",
        '_' => "\u00A0",
        'L' => "\u2028",
        'P' => "\u2029",
        _ => letter.ToString(),
    };
}

/// <summary>
/// Line folding in plain and quoted scalars (YAML 1.2.2 §6.5): one break is a space, more are one line feed fewer.
/// </summary>
internal static class LineFolding
{
    public static bool IsBlank(char c) => c is ' ' or '\t';

    public static bool IsBreak(char c) => c is '\n' or '\r';

    /// <returns>The offset behind the line break that begins at <paramref name="at"/>.</returns>
    public static int SkipBreak(string text, int at) =>
        text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1;

    /// <summary>Adds the fold that begins at <paramref name="at"/>, blanks around its breaks included.</summary>
    /// <param name="end">The end of the scalar.</param>
    /// <returns>The offset behind the fold; <paramref name="at"/> itself where no line ends there.</returns>
    public static int Fold(MappedTextBuilder text, TextFile file, int at, int end)
    {
        var (next, breaks) = SkipBreaks(file.Content, at, end);
        if (breaks == 0)
            return at;
        text.Append(breaks == 1 ? " " : new string('\n', breaks - 1), file.Span(at, next - at));
        return next;
    }

    /// <summary>Skips blanks and line breaks.</summary>
    /// <returns>Where the next line's text begins, and how many breaks were skipped; without any, nothing is skipped.</returns>
    public static (int Next, int Breaks) SkipBreaks(string text, int at, int end)
    {
        var (next, breaks) = (at, 0);
        for (var i = at; i < end;)
        {
            if (IsBlank(text[i]))
            {
                i++;
            }
            else if (IsBreak(text[i]))
            {
                i = SkipBreak(text, i);
                breaks++;
            }
            else
            {
                return breaks == 0 ? (at, 0) : (i, breaks);
            }

            next = i;
        }

        return breaks == 0 ? (at, 0) : (next, breaks);
    }
}
