using System.Globalization;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Yaml.Scalars;

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
