using System.Collections.Immutable;
using BriefingGen.Drafting.Articles;
using BriefingGen.Drafting.Writing;

namespace BriefingGen.Drafting.Plans;

/// <summary>What stands in a draft and what is only proposed. A plan that a check objects to gives way to a simpler one.</summary>
internal sealed record DraftPlan
{
    public required DraftRequest Request { get; init; }

    public required ImmutableArray<DraftSource> Sources { get; init; }

    /// <summary>Proposals by the key of their list.</summary>
    public required ImmutableDictionary<string, ImmutableArray<DraftEntry>> Lists { get; init; }

    /// <summary>None where it was not guessed.</summary>
    public string? Language { get; init; }

    public TitleForm Title { get; init; }

    /// <summary>Live where no other entry is, so that there is something to read.</summary>
    public int FirstFact { get; init; }

    public int LiveQuotes => Lists["quotes"].Count(quote => quote.IsLive);

    public int ProposedQuotes => Lists["quotes"].Length - LiveQuotes;

    public DraftPage Write()
    {
        var brief = DraftContent.Of(this);
        var page = new DraftPage();
        foreach (var line in DraftContent.Head(this).Concat(new KeyWriter(brief.Blanks).Brief(brief.Entry)))
            page.Add(line);
        return page;
    }

    /// <param name="objected">Entries and keys that errors are about; empty where it is not known what they are about.</param>
    /// <returns>None where nothing is left that could be taken out.</returns>
    public DraftPlan? Without(IReadOnlySet<object> objected)
    {
        var quotes = Lists["quotes"];
        if (quotes.Any(objected.Contains))
            return WithQuotes(quote => objected.Contains(quote));
        if (objected.Contains("language") && Language is not null)
            return this with { Language = null };
        if (objected.Contains("facts") || Lists["facts"].Any(objected.Contains))
            return this with { FirstFact = FirstFact + 1 };
        if (Title != TitleForm.Plain)
            return this with { Title = Title + 1 };
        return LiveQuotes > 0 ? WithQuotes(_ => true)
            : FirstFact < Lists["facts"].Length ? this with { FirstFact = Lists["facts"].Length }
            : null;
    }

    private DraftPlan WithQuotes(Predicate<DraftEntry> isTakenOut) => this with
    {
        Lists = Lists.SetItem("quotes", [.. Lists["quotes"].Select(quote => isTakenOut(quote) ? quote.Proposed() : quote)]),
    };
}
