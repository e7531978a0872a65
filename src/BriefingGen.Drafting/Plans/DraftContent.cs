using System.Collections.Immutable;
using System.Globalization;
using BriefingGen.Drafting.Articles;
using BriefingGen.Drafting.Proposals;
using BriefingGen.Drafting.Writing;

namespace BriefingGen.Drafting.Plans;

/// <summary>The keys and values of a planned brief, and its first lines.</summary>
internal static class DraftContent
{
    private const string MastheadRemark = "Read from the article; check that it is right.";
    private const string TitleRemark = "So far it is the article’s own.";

    public static (DraftEntry Entry, Placeholders Placeholders) Of(DraftPlan plan)
    {
        var values = new List<(string, DraftValue)> { ("title", new DraftText(TitleOf(plan, plan.Sources[0]), TitleRemark)) };
        values.Add(("language", plan.Language is { } language
            ? new DraftText(language, "Guessed from the article’s small words.")
            : new DraftText("en", "It could not be guessed from the article.") { IsProposed = true }));
        values.Add(("sources", new DraftById([.. plan.Sources.Select(source => (source.Id, SourceEntry(plan, source)))])));
        if (Actors(plan) is { IsEmpty: false } actors)
            values.Add(("actors", new DraftById(actors)));

        var quotes = plan.Lists["quotes"];
        var facts = plan.LiveQuotes > 0 ? plan.Lists["facts"] : FactsOf(plan);
        var hasFact = facts.Any(fact => fact.IsLive);
        if (plan.LiveQuotes == 0 && !hasFact)
            values.Add(("summary", Words(plan).NothingYet(plan.Sources[0].Id)));
        foreach (var (key, entries) in plan.Lists.SetItem("facts", facts))
        {
            if (!entries.IsEmpty)
                values.Add((key, new DraftList(entries)));
        }

        var cited = quotes.Concat(facts).FirstOrDefault(entry => entry.IsLive)?["id"] is DraftText { Text: var id }
            ? id
            : plan.Sources[0].Id;
        var counted = plan.LiveQuotes > 0 ? ("quotes", plan.LiveQuotes)
            : hasFact ? ("facts", 1)
            : ("sources", plan.Sources.Length);
        return (new DraftEntry(values), new Placeholders(cited, plan.Sources[0].Id, (FactId(plan, 0), FactId(plan, 1)), counted));
    }

    public static IEnumerable<DraftLine> Head(DraftPlan plan)
    {
        if (plan.Schema is { } schema)
            yield return new DraftLine("", $"{YamlComment.Sign}yaml-language-server: $schema={schema}");
        var articles = string.Join(", ", plan.Sources.Select(source => ArticleLine.Of(source.Text.File.Path)));
        yield return Remark(
            $"Begun by briefgen from {articles}. It builds as it is; the next command is: briefgen check {plan.Path}");
        yield return Remark(
            "What follows “# ” is proposed: remove the sign to use it, and write your own words for “…”. Delete the rest.");
        yield return DraftLine.Blank;
    }

    private static DraftLine Remark(string text) => DraftLine.Remark("", text);

    private static string TitleOf(DraftPlan plan, DraftSource source) => plan.Title switch
    {
        TitleForm.Headline => BriefTitle.Of(source),
        TitleForm.HeadlineWithoutSigns => BriefTitle.WithoutSigns(source),
        TitleForm.Plain => BriefTitle.Plain(source),
    };

    private static DraftEntry SourceEntry(DraftPlan plan, DraftSource source)
    {
        var values = new List<(string, DraftValue)> { ("archive", source.Archive) };
        if (TitleOf(plan, source) is var title && title != source.Headline)
            values.Add(("title", title));
        if (plan.HasMastheads)
            values.AddRange(MastheadOf(plan, source));
        if (source.Language is { } language && language != (plan.Language ?? "en"))
            values.Add(("language", language));
        values.Add(("sha256", new DraftText(source.Text.Sha256, "Delete the line while you still change the file.")));
        return new DraftEntry(values);
    }

    /// <summary>The publisher, the day and the author that the article gives.</summary>
    private static IEnumerable<(string, DraftValue)> MastheadOf(DraftPlan plan, DraftSource source)
    {
        if (source.Masthead.Publisher is { } publisher)
            yield return ("publisher", new DraftText(publisher, MastheadRemark));
        if (source.Masthead.Published is { } published)
        {
            var day = published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            yield return ("published", new DraftText(day, MastheadRemark));
        }

        if (source.Masthead.Author is { } author)
            yield return ("note", new DraftText($"{Words(plan).By} {author}.", MastheadRemark));
    }

    private static ImmutableArray<(string, DraftEntry)> Actors(DraftPlan plan) =>
    [
        .. plan.Lists["quotes"].Where(quote => quote.IsLive)
            .Select(quote => (Id: ((DraftText)quote["id"]!).Text, Name: ((DraftText)quote["speaker"]!).Text))
            .DistinctBy(actor => actor.Name, StringComparer.Ordinal)
            .Select(actor => (actor.Id, new DraftEntry([("name", actor.Name)]) { IsLive = false })),
    ];

    /// <summary>The facts, one of them live: a sentence of the article as its value.</summary>
    private static ImmutableArray<DraftEntry> FactsOf(DraftPlan plan) =>
    [
        .. plan.Lists["facts"].Select((fact, index) => index != plan.FirstFact ? fact : fact.Live(
            ("label", Words(plan).InItsWords),
            ("value", $"“{((DraftText)((DraftMapping)fact["evidence"]!).Entry["exact"]!).Text.TrimEnd('.')}”"))),
    ];

    /// <summary>The id of a proposed fact, or the id it would have.</summary>
    private static string FactId(DraftPlan plan, int index) =>
        plan.Lists["facts"].ElementAtOrDefault(index)?["id"] is DraftText { Text: var id } ? id : EntryIds.Of("fact", index + 1);

    private static DraftWords Words(DraftPlan plan) => plan.Language == "fr" ? DraftWords.French : DraftWords.English;
}

/// <summary>The printed words of a draft that are not from an article, in the language of the brief.</summary>
/// <param name="InItsWords">The label of a fact whose value is a sentence of the article.</param>
internal sealed record DraftWords(string InItsWords, string NotYet, string By)
{
    public static DraftWords English { get; } =
        new("In the source’s words", "What the source says has not been set out yet.", "By");

    public static DraftWords French { get; } =
        new("Dans les termes de la source", "Le contenu de la source n’est pas encore présenté.", "Par");

    /// <summary>The summary of a draft that has neither quotations nor facts.</summary>
    public string NothingYet(string source) => $"{NotYet} [@{source}]";
}
