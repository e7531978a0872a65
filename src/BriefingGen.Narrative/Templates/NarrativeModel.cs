using BriefingGen.Briefs.Model;
using BriefingGen.Narrative.Labels;
using BriefingGen.Narrative.Model;
using BriefingGen.Text.Files;
using Scriban.Runtime;

namespace BriefingGen.Narrative.Templates;

/// <summary>
/// What a template sees: `brief`, `basis`, `runs`, `statements`, `demands`, `open_points`, `method`, `coverage` and `counts`,
/// described in MODEL.md. Code groups, counts and orders; the words are the template's. Scriban's own import of objects would
/// need reflection.
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
                ["facts"] = FactStatuses.AreAllCorroborated(context.Checked)
                    ? context.Labels.Facts
                    : context.Labels.FactsAsReported,
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
            ["title"] = Text(PrintedSource.Title(context, source)),
            ["kind"] = KindNames.Of(source.Kind?.Value),
            ["relation"] = KindNames.Of(source.Relation.Value),
        }),
        ["groups"] = Array(
            context.Brief.Sources.GroupBy(source => (source.ShortName?.Value, source.Kind?.Value, source.Relation.Value)),
            alike => new ScriptObject
            {
                ["name"] = Text(alike.First().ShortName),
                ["kind"] = KindNames.Of(alike.Key.Item2),
                ["relation"] = KindNames.Of(alike.Key.Item3),
                ["count"] = alike.Count(),
            }),
    };

    private ScriptObject Run(FactRun run) => new()
    {
        ["voices"] = Array(run.Voices, Voice),
        ["status"] = KindNames.Of(run.Status, isReplaced: false),
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
        var attribution = fact is not null ? Provenance.Of(context, fact) : Provenance.Of(context, passage!);
        return new ScriptObject
        {
            ["voices"] = Array(attribution.Voices, Voice),
            ["status"] = KindNames.Of(fact is null ? FactStatus.Reported : context.Checked.StatusOf(fact), isReplaced: false),
            ["contradicts"] = other.Contradicts,
            ["sentence"] = Text(FullStop.Without(fact?.Sentence ?? passage?.Sentence)),
            ["value"] = Text(fact?.Value),
            ["words"] = Words(fact is null ? passage?.Selector.Exact : fact.Evidence[0].Exact),
            ["cite"] = Cite(fact?.Span ?? passage!.Span, [Citable(other)]),
        };
    }

    private ScriptObject Statement(Fact fact)
    {
        // Other facts are statements of their own.
        var others = _others.Value.Of(fact).Where(other => other.Passage is not null).ToList();
        return new ScriptObject
        {
            ["label"] = Text(fact.Label),
            ["value"] = Text(FullStop.Without(fact.Value)),
            ["voices"] = Array(Provenance.Of(context, fact).Voices, Voice),
            ["status"] = KindNames.Of(context.Checked.StatusOf(fact), FactStatuses.IsReplaced(fact)),
            ["cite"] = Cite(fact.Span, [fact, .. others.Select(Citable)]),
            ["others"] = Array(others, Other),
        };
    }

    private ScriptObject Group(DemandGroup group) => new()
    {
        ["by"] = Array(group.By, Voice),
        ["on_behalf_of"] = group.OnBehalfOf is { } body ? Voice(body) : null,
        ["to"] = Array(group.To, Voice),
        ["kind"] = KindNames.Of(group.Kind),
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
            same => new ScriptObject { ["relation"] = KindNames.Of(same.Key), ["count"] = same.Count() }));
        counts.Defer("voices", () => Array(
            brief.Facts.SelectMany(fact => Provenance.Of(context, fact).Voices).DistinctBy(voice => voice.Key), Voice));
        return counts;
    }

    /// <summary>The statuses that facts have, from corroborated to retracted, and how many facts have each.</summary>
    internal static IEnumerable<(string Name, int Count)> Statuses(BriefingContext context) => context.Brief.Facts
        .GroupBy(fact => (Status: context.Checked.StatusOf(fact), IsReplaced: FactStatuses.IsReplaced(fact)))
        .OrderByDescending(same => same.Key.Status)
        .GroupBy(same => KindNames.Of(same.Key.Status, same.Key.IsReplaced), same => same.Count(), StringComparer.Ordinal)
        .Select(same => (same.Key, same.Sum()));

    private static ScriptObject Voice(VoiceName voice) => new()
    {
        ["key"] = voice.Key,
        ["name"] = Text(voice.Name),
        ["short"] = Text(voice.Short),
    };

    private TemplateText? Deadline(DateOrWords? deadline) => deadline is null ? null : Text(PrintedDate.Of(context, deadline));

    /// <summary>`[@a; @b]`, as Markdown.</summary>
    private TemplateText Cite(TextSpan origin, IEnumerable<object> items)
    {
        var citation = new MappedTextBuilder();
        citation.Append($"[{string.Join("; ", items.Select(item => "@" + context.Citations.IdOf(item)))}]", origin);
        return new TemplateText(citation.Build(origin), isMarkdown: true);
    }

    private static object Citable(OtherClause other) => (object?)other.Fact ?? other.Passage!;

    /// <summary>For quotation marks around it.</summary>
    private TemplateText? Words(MappedText? words) => words is null ? null : new TemplateText(context.Words.Nested(words));

    private static TemplateText? Text(MappedText? text) => text is null ? null : new TemplateText(text);

    private static TemplateDate? Date(Written<EdtfDate>? date) => date is null ? null : new TemplateDate(date.Value, date.Text);

    private static ScriptArray Array<T>(IEnumerable<T> items, Func<T, object?> convert) => new(items.Select(convert));
}
