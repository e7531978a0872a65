using System.Collections.Immutable;
using BriefingGen.Drafting.Articles;
using BriefingGen.Drafting.Writing;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Drafting.Plans;

/// <summary>What stands in a draft and what is only proposed. A plan that a check objects to gives way to a simpler one.</summary>
internal sealed record DraftPlan
{
    /// <summary>How the brief is called in its first lines and in findings.</summary>
    public required string Path { get; init; }

    /// <summary>The path of the schema from the brief’s folder, where there is one.</summary>
    public string? Schema { get; init; }

    public required ImmutableArray<DraftSource> Sources { get; init; }

    /// <summary>Proposals by the key of their list.</summary>
    public required ImmutableDictionary<string, ImmutableArray<DraftEntry>> Lists { get; init; }

    /// <summary>None where it was not guessed.</summary>
    public string? Language { get; init; }

    public TitleForm Title { get; init; }

    /// <summary>Whether publishers and days of publication stand in it, where the articles have them.</summary>
    public bool HasMastheads { get; init; } = true;

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

    /// <summary>Where it is not known what the errors are about, the least is taken out first.</summary>
    /// <returns>None where nothing is left that could be taken out.</returns>
    public DraftPlan? Without(Objections objections)
    {
        if (Lists["quotes"].Any(quote => objections.Of(quote) is not null))
            return WithoutQuotes(objections.Of);
        if (objections.AreAbout("language") && Language is not null)
            return this with { Language = null };
        if (objections.AreAbout("sources") && HasMastheads)
            return this with { HasMastheads = false };
        if (objections.AreAbout("facts") && FirstFact < Lists["facts"].Length)
            return this with { FirstFact = FirstFact + 1 };
        if (Title != TitleForm.Plain && !objections.AreAbout("quotes"))
            return this with { Title = Title + 1 };
        return LiveQuotes > 0 ? WithoutQuotes(_ => "")
            : FirstFact < Lists["facts"].Length ? this with { FirstFact = Lists["facts"].Length }
            : null;
    }

    private DraftPlan WithoutQuotes(Func<DraftEntry, string?> why) => this with
    {
        Lists = Lists.SetItem("quotes", [.. Lists["quotes"].Select(quote => why(quote) is { } message ? quote.Proposed(message) : quote)]),
    };
}

/// <summary>How a draft is called, from the article’s own words to what can always be printed.</summary>
internal enum TitleForm
{
    Headline,
    HeadlineWithoutSigns,
    Plain,
}

/// <summary>What the errors of a draft are about.</summary>
internal sealed class Objections
{
    private readonly Dictionary<object, string> _messages = [];

    public Objections(DraftPage page, TextFile brief, ImmutableArray<Diagnostic> errors)
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

    /// <returns>What is said of an entry; none where nothing is.</returns>
    public string? Of(DraftEntry entry) => _messages.GetValueOrDefault(entry);
}
