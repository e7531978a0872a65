using System.Collections.Immutable;
using BriefingGen.Drafting.Articles;
using BriefingGen.Drafting.Writing;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Drafting.Plans;

/// <summary>What a draft has and what it only proposes. A plan with errors is replaced by a simpler one.</summary>
internal sealed record DraftPlan
{
    /// <summary>The path of the brief, for its first lines and for findings.</summary>
    public required string Path { get; init; }

    /// <summary>The path of the schema from the brief’s folder, or null.</summary>
    public string? Schema { get; init; }

    public required ImmutableArray<DraftSource> Sources { get; init; }

    /// <summary>Proposals by the key of their list.</summary>
    public required ImmutableDictionary<string, ImmutableArray<DraftEntry>> Lists { get; init; }

    /// <summary>Null if it is not known.</summary>
    public string? Language { get; init; }

    public TitleForm Title { get; init; }

    /// <summary>Whether the brief has the publishers and days of publication that the articles give.</summary>
    public bool HasMastheads { get; init; } = true;

    /// <summary>The index of the fact that is live if no quotation is, so that the brief has something to read.</summary>
    public int FirstFact { get; init; }

    public int LiveQuotes => Lists["quotes"].Count(quote => quote.IsLive);

    public int ProposedQuotes => Lists["quotes"].Length - LiveQuotes;

    public DraftPage Write()
    {
        var brief = DraftContent.Of(this);
        var page = new DraftPage();
        foreach (var line in DraftContent.Head(this).Concat(new KeyWriter(brief.Placeholders).Brief(brief.Entry)))
            page.Add(line);
        return page;
    }

    /// <summary>The plan without what causes the errors; if that is not known, without what matters least.</summary>
    /// <returns>Null if there is nothing left to take out.</returns>
    public DraftPlan? Without(DraftErrors errors)
    {
        if (Lists["quotes"].Any(quote => errors.Of(quote) is not null))
            return WithoutQuotes(errors.Of);
        if (errors.AreAbout("language") && Language is not null)
            return this with { Language = null };
        if (errors.AreAbout("sources") && HasMastheads)
            return this with { HasMastheads = false };
        if (errors.AreAbout("facts") && FirstFact < Lists["facts"].Length)
            return this with { FirstFact = FirstFact + 1 };
        if (Title != TitleForm.Plain && !errors.AreAbout("quotes"))
            return this with { Title = Title + 1 };
        return LiveQuotes > 0 ? WithoutQuotes(_ => "")
            : FirstFact < Lists["facts"].Length ? this with { FirstFact = Lists["facts"].Length }
            : null;
    }

    private DraftPlan WithoutQuotes(Func<DraftEntry, string?> why) => this with
    {
        Lists = Lists.SetItem(
            "quotes", [.. Lists["quotes"].Select(quote => why(quote) is { } message ? quote.Proposed(message) : quote)]),
    };
}

/// <summary>The form of the title, from the article’s own words to one that can always be printed.</summary>
internal enum TitleForm
{
    Headline,
    HeadlineWithoutSigns,
    Plain,
}

/// <summary>The errors of a draft by section and entry.</summary>
internal sealed class DraftErrors
{
    private readonly Dictionary<object, string> _messages = [];

    public DraftErrors(DraftPage page, TextFile brief, ImmutableArray<Diagnostic> errors)
    {
        foreach (var error in errors.Where(error => error.Primary?.Span.File == brief))
        {
            if (page.Line(brief.LineOf(error.Primary!.Span.Start)) is not { } line)
                continue;
            _messages.TryAdd(line.Section, error.Message);
            if (line.Entry is { } entry)
                _messages.TryAdd(entry, error.Message);
        }
    }

    public bool AreAbout(string key) => _messages.ContainsKey(key);

    /// <returns>The message of the first error in an entry; null if there is none.</returns>
    public string? Of(DraftEntry entry) => _messages.GetValueOrDefault(entry);
}
