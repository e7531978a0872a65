using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Checks;
using BriefingGen.Evidence.Checks.Remarks;
using BriefingGen.Narrative.Labels;
using BriefingGen.Narrative.Model;
using BriefingGen.Text.Files;
using Scriban.Runtime;

namespace BriefingGen.Narrative.Templates;

/// <summary>`method`: how the briefing was checked, what was noticed in its sources, and what was not checked.</summary>
internal sealed class MethodModel(BriefingContext context)
{
    private Brief Brief => context.Brief;

    public ScriptObject Build() => new()
    {
        ["statuses"] = Array(NarrativeModel.Statuses(context), status => status.Name),
        ["has_sic"] = Brief.Quotes.Any(quote => context.Checked.QuoteOf(quote).Quotation.HasSic),
        ["inferred"] = Array(DateInference.Of(Brief), inferred => new ScriptObject
        {
            ["date"] = new TemplateDate(inferred.Date, inferred.Written),
            ["places"] = Array(inferred.Places, place => new ScriptObject { ["kind"] = place.Kind, ["count"] = place.Count }),
            ["reasons"] = Array(inferred.Reasons, reason => ProseMarkdown.Of(reason)),
        }),
        ["calculated"] = Array(Brief.Facts.Where(fact => fact.Derived is not null), fact => new ScriptObject
        {
            ["label"] = Text(fact.Label),
            ["value"] = Text(fact.Value),
            ["sum"] = Text(PrintedSum.Of(fact.Derived!)),
        }),
        ["unclosed"] = Array(Remarks<UnclosedQuotation>(), remark => new ScriptObject
        {
            ["place"] = remark.Reference.ToString(),
            ["last_words"] = Quoted(remark.LastWords),
            ["ends_sentence"] = FullStop.EndsSentence(remark.LastWords.Text.ToString()),
        }),
        ["furniture"] = Array(Remarks<BoilerplateParagraph>(), remark => new ScriptObject
        {
            ["place"] = remark.Reference.ToString(),
            ["words"] = Quoted(remark.Words),
        }),
        ["weekdays"] = Array(Remarks<WrongWeekday>(), remark => new ScriptObject
        {
            ["place"] = remark.Reference.ToString(),
            ["words"] = Quoted(remark.Words),
            ["weekday"] = remark.Day.DayOfWeek.ToString(),
        }),
        ["two_figures"] = Array(Remarks<TwoFigures>(), remark => new ScriptObject
        {
            ["place"] = remark.Reference.ToString(),
            ["words"] = Quoted(remark.First),
            ["other_place"] = remark.Other.ToString(),
            ["other_words"] = Quoted(remark.Second),
        }),
        ["put_otherwise"] = Array(Brief.Facts.Where(fact => !fact.Differs.IsEmpty), PutOtherwise),
        ["waived"] = Array(Waived(), waived => new ScriptObject
        {
            ["code"] = waived.Finding.Rule.Code,
            ["summary"] = waived.Finding.Rule.Summary,
            ["kind"] = Kind(waived.Item),
            ["number"] = waived.Item.Position + 1,
            ["label"] = waived.Item is Fact fact ? Text(context.Words.Nested(fact.Label)) : null,
            ["because"] = Text(FullStop.Without(waived.Waiver.Because)!),
        }),
        ["not_checked"] = new ScriptObject
        {
            ["publishers"] = Editors(EditorsWordsKind.Publisher).Count(),
            ["words"] = Array(
                Editors(EditorsWordsKind.Spelling).Concat(Editors(EditorsWordsKind.Role)),
                words => Text(context.Words.Nested(words.Words))),
            ["names_in"] = Array(Foreign(), language => language),
        },
        ["version"] = context.Options.Version,
    };

    private ScriptObject PutOtherwise(Fact fact)
    {
        var places = context.Located.EvidenceOf(fact).References
            .Concat(fact.Differs.SelectMany(side => context.Located.EvidenceOf(side).References));
        return new ScriptObject
        {
            ["label"] = Text(context.Words.Nested(fact.Label)),
            ["ways"] = fact.Differs.Length + 1,
            ["places"] = new ScriptArray(places.Distinct().Order().Select(place => place.ToString())),
        };
    }

    /// <summary>One for each waiver, which may cover several findings.</summary>
    private IEnumerable<WaivedFinding> Waived() => context.Report?.Waived.DistinctBy(waived => waived.Waiver) ?? [];

    private IEnumerable<EditorsWords> Editors(EditorsWordsKind kind) =>
        context.Report?.EditorsWords.Where(words => words.Kind == kind) ?? [];

    private IEnumerable<T> Remarks<T>()
        where T : SourceRemark =>
        Brief.Sources.SelectMany(source => context.Checked.RemarksOn(source)).OfType<T>();

    /// <summary>The other languages of sources, in which names are not checked.</summary>
    private IEnumerable<string> Foreign() => Brief.Sources.Select(source => source.Language.Value)
        .Where(language => PrintedSource.AreDifferentLanguages(language, Brief.Language.Value))
        .Select(context.Labels.Language).Distinct(StringComparer.Ordinal);

    private static string Kind(Item item) => item switch
    {
        Quote => "quote",
        Demand => "demand",
        _ => "fact",
    };

    /// <summary>For quotation marks around it.</summary>
    private TemplateText Quoted(TextSpan words) => Text(context.Words.Nested(PrintedSource.Words(words)));

    private static TemplateText Text(MappedText text) => new(text);

    private static ScriptArray Array<T>(IEnumerable<T> items, Func<T, object?> convert) => new(items.Select(convert));
}
