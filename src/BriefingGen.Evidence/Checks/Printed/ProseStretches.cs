using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Checks.Printed;

/// <summary>Cuts prose behind its citations.</summary>
internal static class ProseStretches
{
    /// <summary>Each stretch with the ids behind it; words after the last citation have none. Punctuation alone is no stretch.</summary>
    public static IEnumerable<(MappedText Words, ImmutableArray<MappedText> Ids)> Of(ImmutableArray<ProseInline> inlines)
    {
        var words = new MappedTextBuilder();
        var ids = ImmutableArray.CreateBuilder<MappedText>();
        var cut = new List<(MappedText Words, ImmutableArray<MappedText> Ids)>();
        TextSpan? first = null, last = null;
        Add(inlines);
        Cut();
        return cut;

        void Add(ImmutableArray<ProseInline> inlines)
        {
            foreach (var inline in inlines)
            {
                switch (inline)
                {
                    case ProseText { Text: var text }:
                        if (ids.Count > 0 && text.Value.Any(char.IsLetterOrDigit))
                            Cut();
                        words.Append(text);
                        (first, last) = (first ?? text.Span, text.Span);
                        break;
                    case ProseEmphasis emphasis:
                        Add(emphasis.Inlines);
                        break;
                    case ProseStrong strong:
                        Add(strong.Inlines);
                        break;
                    case ProseLink link:
                        Add(link.Inlines);
                        break;
                    case ProseCitation citation:
                        ids.AddRange(citation.Ids);
                        break;
                    default:
                        throw new System.Diagnostics.UnreachableException();
                }
            }
        }

        void Cut()
        {
            if (first is { } from && last is { } to)
                cut.Add((words.Build(from.File == to.File ? from.To(to) : from), ids.ToImmutable()));
            words = new MappedTextBuilder();
            ids.Clear();
            first = last = null;
        }
    }
}

/// <summary>Where sentences end, as far as a citation that stands behind a full stop needs it.</summary>
internal static class Sentences
{
    private const int Longest = 500;

    /// <summary>The words after the last sentence that is over; a full stop inside the text ends one where a capital follows.</summary>
    public static string Unfinished(string text)
    {
        var trimmed = text.AsSpan().TrimEnd();
        if (trimmed.IsEmpty || Ends(trimmed[^1]) || (trimmed.Length > 1 && trimmed[^1] is '”' or '»' or ')' && Ends(trimmed[^2])))
            return "";
        for (var at = text.Length - 2; at > 0; at--)
            if (Ends(text[at - 1]) && text[at] == ' ' && char.IsUpper(text[at + 1]) && (at < 3 || char.IsLower(text[at - 2])))
                return text[(at + 1)..];
        return text;
    }

    /// <summary>The sentence that holds a character, as far as a long text needs to be read for it.</summary>
    public static (int Start, int End) Around(ReadOnlySpan<char> text, int at)
    {
        var (start, end) = (at, at);
        while (start > 0 && at - start < Longest && !IsBreak(text, start - 1))
            start--;
        while (end < text.Length && end - at < Longest && !IsBreak(text, end))
            end++;
        while (start < at && char.IsWhiteSpace(text[start]))
            start++;
        return (start, end);
    }

    /// <summary>A full stop behind a short word with a capital (“Mr.”) or between digits ends nothing.</summary>
    private static bool IsBreak(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is ';' or '!' or '?')
            return true;
        if (text[at] != '.' || at + 1 >= text.Length || !char.IsWhiteSpace(text[at + 1]))
            return false;
        var next = text[(at + 1)..].TrimStart();
        if (next.IsEmpty || char.IsLower(next[0]))
            return false;
        var word = text[..at];
        word = word[(word.LastIndexOfAny(' ', '\n', '\u00A0') + 1)..];
        return word.Length > 3 || word.IsEmpty || !char.IsUpper(word[0]);
    }

    private static bool Ends(char c) => c is '.' or '!' or '?';
}
