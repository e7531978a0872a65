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
                if (part.Text.IndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
                    return new FoundPlace(passage.Source, passage.Source.File.Span(part.Start + at, word.Length));
        return null;
    }
}
