using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Yaml.Scalars;

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
