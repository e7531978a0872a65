using BriefingGen.Briefs.Model;
using BriefingGen.Narrative.Labels;
using BriefingGen.Narrative.Model;
using BriefingGen.Text.Files;
using Scriban.Runtime;

namespace BriefingGen.Narrative.Templates;

/// <summary>
/// What a template sees: `brief`, `basis`, `runs`, `statements`, `demands`, `open_points`, `method`, `coverage` and `counts`. Code groups,
/// counts and orders; the words are the template's. Built by hand, since Scriban's import of objects needs reflection.
/// </summary>
internal sealed class NarrativeModel(BriefingContext context)
{
    private readonly Lazy<OtherClauses> _others = new(() => new OtherClauses(context.Brief));

    public ScriptObject Build()
    {
        var model = new DeferredObject();
        model.Defer("brief", BriefObject);
        model.Defer("basis", Basis);
        model.Defer("runs", () => Array(FactRuns.Of(context), Run));
        model.Defer("statements", () => Array(context.Brief.Facts, Statement));
        model.Defer("demands", () => Array(DemandGroups.Of(context), Group));
        model.Defer("open_points", () => Array(context.Brief.Gaps, Gap));
        model.Defer("method", () => new MethodModel(context).Build());
        model.Defer("coverage", () => context.Report is { } report ? CoverageModel.Of(report.Coverage) : null);
        model.Defer("counts", Counts);
        return model;
    }

    private ScriptObject BriefObject()
    {
        var brief = context.Brief;
        return new ScriptObject
        {
            ["title"] = Text(brief.Title),
            ["subtitle"] = Text(brief.Subtitle),
            ["language"] = brief.Language.Value,
            ["issued"] = Date(brief.Issued),
            ["covers"] = Date(brief.Covers),
            ["issuer"] = Text(brief.Issuer?.Name),
            ["contact"] = Text(brief.Contact),
            ["headings"] = new ScriptObject
            {
                ["facts"] = Facts.AreAllCorroborated(context.Checked) ? context.Labels.Facts : context.Labels.FactsAsReported,
                ["gaps"] = context.Labels.Gaps,
            },
        };
    }

    private ScriptObject Basis() => new()
    {
        ["sources"] = Array(context.Brief.Sources, source => new ScriptObject
        {
            ["number"] = source.Number,
            ["name"] = Text(source.ShortName),
            ["title"] = Text(SourceTitles.Of(context, source)),
            ["kind"] = Names.Of(source.Kind?.Value),
            ["relation"] = Names.Of(source.Relation.Value),
        }),
        ["groups"] = Array(
            context.Brief.Sources.GroupBy(source => (source.ShortName?.Value, source.Kind?.Value, source.Relation.Value)),
            alike => new ScriptObject
            {
                ["name"] = Text(alike.First().ShortName),
                ["kind"] = Names.Of(alike.Key.Item2),
                ["relation"] = Names.Of(alike.Key.Item3),
                ["count"] = alike.Count(),
            }),
    };

    private ScriptObject Run(FactRun run) => new()
    {
        ["voices"] = Array(run.Voices, Voice),
        ["status"] = Names.Of(run.Status, isReplaced: false),
        ["is_sentence"] = run.IsSentence,
        ["clauses"] = Array(run.Clauses, clause => new ScriptObject
        {
            ["sentence"] = Text(FullStop.Without(clause.Fact.Sentence)),
            ["cite"] = Cite(clause.Fact.Span, [clause.Fact, .. clause.Others.Select(Citable)]),
            ["others"] = Array(clause.Others, Other),
        }),
    };

    private ScriptObject Other(OtherClause other)
    {
        var (fact, passage) = (other.Fact, other.Passage);
        var attribution = fact is not null ? Attribution.Of(context, fact) : Attribution.Of(context, passage!);
        return new ScriptObject
        {
            ["voices"] = Array(attribution.Voices, Voice),
            ["status"] = Names.Of(fact is null ? FactStatus.Reported : context.Checked.StatusOf(fact), isReplaced: false),
            ["contradicts"] = other.Contradicts,
            ["sentence"] = Text(FullStop.Without(fact?.Sentence ?? passage?.Sentence)),
            ["value"] = Text(fact?.Value),
            ["words"] = Words(fact is null ? passage?.Selector.Exact : fact.Evidence[0].Exact),
            ["cite"] = Cite(fact?.Span ?? passage!.Span, [Citable(other)]),
        };
    }

    private ScriptObject Statement(Fact fact)
    {
        // Another fact is a statement of its own.
        var others = _others.Value.Of(fact).Where(other => other.Passage is not null).ToList();
        return new ScriptObject
        {
            ["label"] = Text(fact.Label),
            ["value"] = Text(FullStop.Without(fact.Value)),
            ["voices"] = Array(Attribution.Of(context, fact).Voices, Voice),
            ["status"] = Names.Of(context.Checked.StatusOf(fact), Facts.IsReplaced(fact)),
            ["cite"] = Cite(fact.Span, [fact, .. others.Select(Citable)]),
            ["others"] = Array(others, Other),
        };
    }

    private ScriptObject Group(DemandGroup group) => new()
    {
        ["by"] = Array(group.By, Voice),
        ["on_behalf_of"] = group.OnBehalfOf is { } body ? Voice(body) : null,
        ["to"] = Array(group.To, Voice),
        ["kind"] = Names.Of(group.Kind),
        ["is_clause"] = group.IsClause,
        ["according_to"] = Array(group.AccordingTo, Voice),
        ["items"] = Array(group.Demands, demand => new ScriptObject
        {
            ["text"] = ProseMarkdown.Of(demand.Text, context.Words.ClauseWordLength(demand.Text.Source.Value)),
            ["deadline"] = Deadline(demand.Deadline),
            ["cite"] = Cite(demand.Span, [demand]),
        }),
    };

    private static ScriptObject Gap(Gap gap) => new()
    {
        ["text"] = ProseMarkdown.Of(gap.Text),
        ["settled_by"] = Text(gap.SettledBy),
    };

    private DeferredObject Counts()
    {
        var brief = context.Brief;
        var counts = new DeferredObject
        {
            ["sources"] = brief.Sources.Length,
            ["facts"] = brief.Facts.Length,
            ["quotes"] = brief.Quotes.Length,
            ["demands"] = brief.Demands.Length,
            ["timeline"] = brief.Timeline.Length,
            ["open_points"] = brief.Gaps.Length,
        };
        counts.Defer("statuses", () => Array(
            Statuses(context), status => new ScriptObject { ["status"] = status.Name, ["count"] = status.Count }));
        counts.Defer("relations", () => Array(
            brief.Sources.GroupBy(source => source.Relation.Value).OrderBy(same => same.Key),
            same => new ScriptObject { ["relation"] = Names.Of(same.Key), ["count"] = same.Count() }));
        counts.Defer("voices", () => Array(
            brief.Facts.SelectMany(fact => Attribution.Of(context, fact).Voices).DistinctBy(voice => voice.Key), Voice));
        return counts;
    }

    /// <summary>What facts are said to be, from the plainest to the most doubtful, and how many are.</summary>
    internal static IEnumerable<(string Name, int Count)> Statuses(BriefingContext context) => context.Brief.Facts
        .GroupBy(fact => (Status: context.Checked.StatusOf(fact), IsReplaced: Facts.IsReplaced(fact)))
        .OrderByDescending(same => same.Key.Status)
        .GroupBy(same => Names.Of(same.Key.Status, same.Key.IsReplaced), same => same.Count(), StringComparer.Ordinal)
        .Select(same => (same.Key, same.Sum()));

    private static ScriptObject Voice(VoiceName voice) => new()
    {
        ["key"] = voice.Key,
        ["name"] = Text(voice.Name),
        ["short"] = Text(voice.Short),
    };

    private TemplateText? Deadline(DateOrWords? deadline) => deadline is null ? null : Text(Dates.Print(context, deadline));

    /// <summary>`[@a; @b]`, ready to be written.</summary>
    private TemplateText Cite(TextSpan origin, IEnumerable<object> items)
    {
        var citation = new MappedTextBuilder();
        citation.Append($"[{string.Join("; ", items.Select(item => "@" + context.Citations.IdOf(item)))}]", origin);
        return new TemplateText(citation.Build(origin), isMarkdown: true);
    }

    private static object Citable(OtherClause other) => (object?)other.Fact ?? other.Passage!;

    /// <summary>To stand in quotation marks.</summary>
    private TemplateText? Words(MappedText? words) => words is null ? null : new TemplateText(context.Words.Nested(words));

    private static TemplateText? Text(MappedText? text) => text is null ? null : new TemplateText(text);

    private static TemplateDate? Date(Written<EdtfDate>? date) => date is null ? null : new TemplateDate(date.Value, date.Text);

    private static ScriptArray Array<T>(IEnumerable<T> items, Func<T, object?> convert) => new(items.Select(convert));
}
