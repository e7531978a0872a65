using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Yaml.Scalars;

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
