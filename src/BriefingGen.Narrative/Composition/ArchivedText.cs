using System.Buffers;
using BriefingGen.Text.Files;

namespace BriefingGen.Narrative.Composition;

/// <summary>An archived text for printing. Its characters stay, the marks of Markdown included: positions and digests are those
/// of the file, and a reader who opens the attached copy must find what the annex shows. Only what breaks a line is a space.
/// </summary>
internal static class ArchivedText
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\t\v\f\u0085\u2028\u2029");

    public static MappedText OneLine(TextSpan span)
    {
        var text = new MappedText(span);
        var changes = new List<TextChange>();
        for (var i = 0; i < text.Value.Length; i++)
        {
            if (!Breaks.Contains(text.Value[i]))
                continue;
            var end = i + 1;
            while (end < text.Value.Length && (Breaks.Contains(text.Value[end]) || text.Value[end] == ' '))
                end++;
            changes.Add(new TextChange(i, end - i, " "));
            i = end - 1;
        }

        return text.Replace(changes);
    }
}
