using System.Collections.Immutable;
using System.Globalization;
using BriefingGen.Drafting.Articles;
using BriefingGen.Drafting.Speakers;
using BriefingGen.Drafting.Writing;
using BriefingGen.Evidence.Sources;

namespace BriefingGen.Drafting.Proposals;

/// <summary>Proposes the quotations of an article: live if it is plain who speaks, else with the words around them.</summary>
internal sealed class QuoteProposer(SpeakerFinder speakers) : IProposer
{
    private const int FewestWords = 4;
    private const int MostWords = 150;
    private const int MostQuotes = 200;
    private const int MostCharacters = 3_000;
    private const int Around = 60;
    private const int LongestInterruption = 12;
    private const string LeftOut = " […] ";

    public string Key => "quotes";

    public ImmutableArray<DraftEntry> Propose(DraftSource source, bool hasSeveralSources, EntryIds ids)
    {
        var found = ImmutableArray.CreateBuilder<DraftEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < source.Text.Quoted.Length && found.Count < MostQuotes; i++)
        {
            var first = i;
            var text = TextOf(source.Text.Quoted[i]);
            for (; i + 1 < source.Text.Quoted.Length && IsInterrupted(source.Text, i); i++)
                text += LeftOut + TextOf(source.Text.Quoted[i + 1]);
            text = Cut(text);
            if (ArticleLine.Words(text) < FewestWords || text.Length > MostCharacters || !seen.Add(text))
                continue;
            found.Add(Entry(source, first, i, text, hasSeveralSources, ids));
        }

        if (found.Count == MostQuotes)
        {
            found[0] = found[0].WithRemark(string.Create(
                CultureInfo.InvariantCulture, $"Only the first {MostQuotes} quotations of {source.Id}."));
        }

        return found.ToImmutable();
    }

    private DraftEntry Entry(DraftSource source, int first, int last, string text, bool hasSeveralSources, EntryIds ids)
    {
        var speaker = speakers.Find(source.Text, first);
        var id = ids.Of(speaker?.Split(' ')[^1] ?? "", "quote");
        var values = new List<(string, DraftValue)> { ("id", id), ("speaker", speaker ?? Placeholders.Words), ("text", text) };
        if (hasSeveralSources)
            values.Add(("evidence", new DraftMapping(new DraftEntry([("source", source.Id)]))));
        return new DraftEntry(values)
        {
            IsLive = speaker is not null,
            Remark = speaker is null ? $"Who speaks? {Context(source.Text, first, last)}" : "",
        };
    }

    /// <summary>The first sentences of a long quotation, whose closing mark may be missing.</summary>
    private static string Cut(string text)
    {
        if (ArticleLine.Words(text) <= MostWords)
            return text;
        var cut = ArticleLine.FirstWords(text, MostWords);
        var start = SentenceBreaks.LastStart(cut);
        return start > 0 ? cut[..(start - 1)] : cut;
    }

    private static string TextOf(QuotedStretch quoted) => ArticleLine.Of(quoted.Inner.Text).TrimEnd(',', '،').Trim();

    /// <summary>“We will not leave,” Holt said, “until …”</summary>
    private static bool IsInterrupted(ArchivedSource source, int place)
    {
        var (before, behind) = (source.Quoted[place], source.Quoted[place + 1]);
        if (!before.Closed || !before.Inner.Text.TrimEnd().EndsWith(","))
            return false;
        if (source.ParagraphAt(before.Inner.Start) != source.ParagraphAt(behind.Inner.Start))
            return false;
        var length = Math.Max(behind.Inner.Start - before.Inner.End - 2, 0);
        var between = ArticleLine.Of(source.File.Content.AsSpan(before.Inner.End + 1, length));
        return between.EndsWith(',') && ArticleLine.Words(between) <= LongestInterruption;
    }

    private static string Context(ArchivedSource source, int first, int last)
    {
        var (from, to) = (source.Quoted[first].Inner.Start - 1, source.Quoted[last].Inner.End + 1);
        var paragraph = source.ParagraphAt(source.Quoted[first].Inner.Start);
        var before = ArticleLine.Of(source.File.Content.AsSpan(paragraph.Span.Start, Math.Max(from - paragraph.Span.Start, 0)));
        var rest = source.File.Content.AsSpan(Math.Min(to, paragraph.Span.End), Math.Max(paragraph.Span.End - to, 0));
        var behind = ArticleLine.Of(rest);
        before = before.Length > Around ? "… " + before[(before.IndexOf(' ', before.Length - Around) + 1)..] : before;
        behind = ArticleLine.Shortened(behind, Around);
        var space = behind.Length > 0 && char.IsPunctuation(behind[0]) ? "" : " ";
        return $"{new Reference(source.Number, paragraph.Number)}: {$"{before} “…”{space}{behind}".Trim()}";
    }
}
