using System.Collections.Immutable;
using BriefingGen.Drafting.Articles;
using BriefingGen.Drafting.Plans;
using BriefingGen.Drafting.Proposals;
using BriefingGen.Drafting.Speakers;
using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Drafting;

/// <summary>
/// Begins a brief from its articles. The brief asserts nothing: it has the title of the article and quotations with their
/// speakers; all else is proposed in comments. It is checked as any brief is, and what causes an error is taken out again.
/// </summary>
public static class BriefDrafter
{
    private const int MostAttempts = 40;

    /// <param name="check">Finds the errors of a brief.</param>
    public static DraftedBrief Draft(DraftRequest request, Func<TextFile, ImmutableArray<Diagnostic>> check)
    {
        var plan = PlanOf(request);
        for (var attempt = 1; ; attempt++)
        {
            var page = plan.Write();
            var brief = new TextFile(request.Path, page.Text);
            var errors = check(brief).Where(found => found.Severity == Severity.Error).ToImmutableArray();
            if (errors.IsEmpty)
                return Result(ProposalTrial.Of(plan, check), errors);
            if (attempt == MostAttempts || plan.Without(new DraftErrors(page, brief, errors)) is not { } simpler)
                return Result(plan, errors);
            plan = simpler;
        }
    }

    private static DraftedBrief Result(DraftPlan plan, ImmutableArray<Diagnostic> errors) =>
        new(plan.Write().Text, plan.LiveQuotes, plan.ProposedQuotes, errors)
        {
            ProposedFacts = plan.Lists["facts"].Length,
            ProposedDemands = plan.Lists["demands"].Length,
            ProposedEntries = plan.Lists["timeline"].Length,
        };

    private static DraftPlan PlanOf(DraftRequest request)
    {
        var ids = new EntryIds();
        var sources = request.Articles.Select((article, index) => SourceOf(article, index + 1, ids)).ToImmutableArray();
        var speakers = new SpeakerFinder();
        IProposer[] proposers =
            [new QuoteProposer(speakers), new FactProposer(), new DemandProposer(speakers), new TimelineProposer()];
        return new DraftPlan
        {
            Path = request.Path,
            Schema = request.Schema,
            Sources = sources,
            Language = sources[0].Language,
            Lists = proposers.ToImmutableDictionary(
                proposer => proposer.Key,
                proposer => sources.SelectMany(source => proposer.Propose(source, sources.Length > 1, ids)).ToImmutableArray()),
        };
    }

    private static DraftSource SourceOf(ArticleFile article, int number, EntryIds ids)
    {
        var text = new ArchivedSource(article.File, number);
        return new DraftSource(ids.Of(SourceId.Of(text), "source"), article, text);
    }
}

/// <summary>What a new brief is made from.</summary>
/// <param name="Path">The path of the brief, for its first lines and for findings.</param>
/// <param name="Articles">At least one, none without text.</param>
/// <param name="Schema">The path of the schema from the brief’s folder, or null.</param>
public sealed record DraftRequest(string Path, ImmutableArray<ArticleFile> Articles, string? Schema = null);

/// <param name="Text">YAML; each line ends in a line feed.</param>
/// <param name="LiveQuotes">How many quotations the brief has.</param>
/// <param name="ProposedQuotes">How many quotations are proposed in comments.</param>
/// <param name="Errors">The errors that are left, as a rule none.</param>
public sealed record DraftedBrief(string Text, int LiveQuotes, int ProposedQuotes, ImmutableArray<Diagnostic> Errors)
{
    public int ProposedFacts { get; init; }

    public int ProposedDemands { get; init; }

    /// <summary>How many entries of the timeline.</summary>
    public int ProposedEntries { get; init; }
}
