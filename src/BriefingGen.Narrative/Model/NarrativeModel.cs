using BriefingGen.Briefs.Model;
using BriefingGen.Narrative.Composition;
using BriefingGen.Narrative.Templates;
using BriefingGen.Text.Files;
using Scriban.Runtime;

namespace BriefingGen.Narrative.Model;

/// <summary>
/// What a template sees: `brief`, `basis`, `runs`, `statements`, `demands`, `open_points`, `method`, `coverage` and `counts`. Code groups,
/// counts and orders; the words are the template's. Built by hand, since Scriban's import of objects needs reflection.
/// </summary>
internal sealed class NarrativeModel(CompositionContext context)
{
    private readonly OtherClauses _others = new(context.Brief);

    public ScriptObject Build() => new()
    {
        ["brief"] = BriefObject(),
        ["basis"] = Basis(),
        ["runs"] = Array(FactRuns.Of(context), Run),
        ["statements"] = Array(context.Brief.Facts, Statement),
        ["demands"] = Array(DemandGroups.Of(context), Group),
        ["open_points"] = Array(context.Brief.Gaps, Gap),
        ["method"] = new MethodModel(context).Build(),
        ["coverage"] = context.Checks is { } checks ? CoverageModel.Of(checks.Coverage) : null,
        ["counts"] = Counts(),
    };

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
                ["facts"] = Facts.AreAllCorroborated(context.Located) ? context.Labels.Facts : context.Labels.FactsAsReported,
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
            ["sentence"] = Text(WithoutStop(clause.Fact.Sentence)),
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
            ["status"] = Names.Of(fact is null ? FactStatus.Reported : context.Located.StatusOf(fact), isReplaced: false),
            ["contradicts"] = other.Contradicts,
            ["sentence"] = Text(WithoutStop(fact?.Sentence ?? passage?.Sentence)),
            ["value"] = Text(fact?.Value),
            ["words"] = Words(fact is null ? passage?.Selector.Exact : fact.Evidence[0].Exact),
            ["cite"] = Cite(fact?.Span ?? passage!.Span, [Citable(other)]),
        };
    }

    private ScriptObject Statement(Fact fact)
    {
        // Another fact is a statement of its own.
        var others = _others.Of(fact).Where(other => other.Passage is not null).ToList();
        return new ScriptObject
        {
            ["label"] = Text(fact.Label),
            ["value"] = Text(WithoutStop(fact.Value)),
            ["voices"] = Array(Attribution.Of(context, fact).Voices, Voice),
            ["status"] = Names.Of(context.Located.StatusOf(fact), Facts.IsReplaced(fact)),
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

    private ScriptObject Counts()
    {
        var brief = context.Brief;
        return new ScriptObject
        {
            ["sources"] = brief.Sources.Length,
            ["facts"] = brief.Facts.Length,
            ["quotes"] = brief.Quotes.Length,
            ["demands"] = brief.Demands.Length,
            ["timeline"] = brief.Timeline.Length,
            ["open_points"] = brief.Gaps.Length,
            ["statuses"] = Array(
                StatusNames(context).GroupBy(name => name, StringComparer.Ordinal),
                same => new ScriptObject { ["status"] = same.Key, ["count"] = same.Count() }),
            ["relations"] = Array(
                brief.Sources.GroupBy(source => source.Relation.Value).OrderBy(same => same.Key),
                same => new ScriptObject { ["relation"] = Names.Of(same.Key), ["count"] = same.Count() }),
            ["voices"] = Array(
                brief.Facts.SelectMany(fact => Attribution.Of(context, fact).Voices).DistinctBy(voice => voice.Key), Voice),
        };
    }

    /// <summary>From the plainest to the most doubtful.</summary>
    internal static IEnumerable<string> StatusNames(CompositionContext context) => context.Brief.Facts
        .OrderByDescending(context.Located.StatusOf)
        .Select(fact => Names.Of(context.Located.StatusOf(fact), Facts.IsReplaced(fact)));

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

    /// <summary>A sentence goes on after the words. The dots of “p.m.” and of an ellipsis are no stop.</summary>
    internal static MappedText? WithoutStop(MappedText? words) => words?.Value switch
    {
        [.., '.', _, '.'] or [.., '.', '.'] => words,
        [.., '.'] value => words.Slice(0, value.Length - 1),
        _ => words,
    };

    private static TemplateText? Text(MappedText? text) => text is null ? null : new TemplateText(text);

    private static TemplateDate? Date(Written<EdtfDate>? date) => date is null ? null : new TemplateDate(date.Value, date.Text);

    private static ScriptArray Array<T>(IEnumerable<T> items, Func<T, object?> convert) => new(items.Select(convert));
}
