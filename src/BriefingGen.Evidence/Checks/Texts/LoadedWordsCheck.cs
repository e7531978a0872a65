using BriefingGen.Evidence.Rules;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Checks.Texts;

/// <summary>A word that takes a side, outside quotation marks, is the narrator's own.</summary>
internal sealed class LoadedWordsCheck(LoadedWords? words, TextSources sources, CheckFindings findings)
{
    public void Check(PrintedStretch stretch)
    {
        if (words is null)
            return;
        var loaded = words.Find(stretch.Words.Value);
        if (loaded.Count == 0)
            return;
        var quoted = QuotationMarks.Find([new Paragraph(1, new TextFile("", stretch.Words.Value, ReadOnlyMemory<byte>.Empty).Whole)]);
        foreach (var (start, length) in loaded)
        {
            if (quoted.Any(found => found.Inner.Start <= start && start + length <= found.Inner.End))
                continue;
            var shown = new TextMention(stretch, start, length);
            findings.Add(stretch.Owner, LoadedWordRule.Of(shown, InSource(stretch, shown.Words)));
        }
    }

    private FoundPlace? InSource(PrintedStretch stretch, string word)
    {
        foreach (var passage in sources.PassagesOf(stretch))
            foreach (var part in passage.Stretches)
                if (IndexOf(part.Text, word) is >= 0 and var at)
                    return new FoundPlace(passage.Source, passage.Source.File.Span(part.Start + at, word.Length));
        return null;
    }

    /// <summary>Whatever its case. The runtime’s own search goes letter by letter where there is no ICU.</summary>
    private static int IndexOf(ReadOnlySpan<char> text, string word)
    {
        if (!char.IsAscii(word[0]))
            return text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        // The capitals of ſ and ı are S and I.
        ReadOnlySpan<char> firsts = [char.ToLowerInvariant(word[0]), char.ToUpperInvariant(word[0]), 'ſ', 'ı'];
        for (var at = 0; text[at..].IndexOfAny(firsts) is >= 0 and var next; at++)
        {
            at += next;
            if (text[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return at;
        }

        return -1;
    }
}
