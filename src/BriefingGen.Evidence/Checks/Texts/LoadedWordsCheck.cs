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
        var quoted = new Lazy<List<TextSpan>>(() =>
            [.. QuotationMarks.Find([new Paragraph(1, new TextFile("", stretch.Words.Value).Whole)]).Select(found => found.Inner)]);
        foreach (var (start, length) in words.Find(stretch.Words.Value))
        {
            if (quoted.Value.Any(inner => inner.Start <= start && start + length <= inner.End))
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
