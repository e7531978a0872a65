using System.Collections.Immutable;
using System.Globalization;
using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Reading.Shapes;
using BriefingGen.Briefs.Rules;
using BriefingGen.Briefs.Yaml;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading;

/// <summary>Reads a brief. Everything that is wrong with its structure is found at once.</summary>
public static class BriefReader
{
    private static readonly MappingShape Shape = new("a brief");
    private static readonly RequiredKey<MappedText> Title = Shape.Required("title", Values.Plain);
    private static readonly OptionalKey<MappedText> Subtitle = Shape.Optional("subtitle", Values.Plain);
    private static readonly OptionalKey<MappedText> Kicker = Shape.Optional("kicker", Values.Plain);
    private static readonly OptionalKey<Written<string>> Language = Shape.Optional("language", Values.Language);
    private static readonly OptionalKey<Written<EdtfDate>> Issued = Shape.Optional("issued", Values.Day);
    private static readonly OptionalKey<Written<EdtfDate>> Covers = Shape.Optional("covers", Values.Date);
    private static readonly OptionalKey<Written<TlpLabel>> Handling = Shape.Optional("handling", Values.Tlp);
    private static readonly OptionalKey<Issuer> Issuer = Shape.Optional("issuer", IssuerReader.Value);
    private static readonly OptionalKey<MappedText> Contact = Shape.Optional("contact", Values.Plain);
    private static readonly OptionalKey<Written<string>> Template = Shape.Optional("template", Values.TemplateName);
    private static readonly OptionalKey<Written<AnnexExtent>> Annex = Shape.Optional("annex", Values.Annex);
    private static readonly MapKey<Source> Sources = Shape.Map("sources", SourceReader.Value, "source", isRequired: true);
    private static readonly MapKey<Actor> Actors = Shape.Map("actors", ActorReader.Value, "actor");
    private static readonly OptionalKey<Prose> BottomLine = Shape.Optional("bottom-line", Values.Prose);
    private static readonly ListKey<KeyPoint> KeyPoints = Shape.List("key-points", KeyPointReader.Value, "key point");
    private static readonly ListKey<KeyFigure> Figures = Shape.List("figures", KeyFigureReader.Value, "figure");
    private static readonly OptionalKey<MarkdownText> Summary = Shape.Optional("summary", Values.Markdown);
    private static readonly ListKey<Fact> Facts = Shape.List("facts", FactReader.Value, "fact");
    private static readonly ListKey<Quote> Quotes = Shape.List("quotes", QuoteReader.Value, "quote");
    private static readonly ListKey<Demand> Demands = Shape.List("demands", DemandReader.Value, "demand");
    private static readonly ListKey<TimelineEntry> Timeline = Shape.List("timeline", TimelineReader.Value, "entry");
    private static readonly ListKey<Gap> Gaps = Shape.List("gaps", GapReader.Value, "gap");
    private static readonly ListKey<Correction> Corrections = Shape.List("corrections", CorrectionReader.Value, "correction");

    /// <param name="sourceDateEpoch">The day to take for `issued` where the brief has none (SOURCE_DATE_EPOCH).</param>
    /// <returns>
    /// None where a part that the model needs is missing. A brief with errors may come back: the checks can tell more about it,
    /// but nothing may be made of it.
    /// </returns>
    public static Brief? Read(TextFile file, DiagnosticBag found, DateOnly? sourceDateEpoch = null)
    {
        var document = YamlReader.Read(file, found);
        var context = new ReadingContext(found)
        {
            IsDamaged = !document.IsComplete,
            CutAfter = document.CutAfter,
            Explained = document.Explained,
        };
        if (document.Root is null)
        {
            if (document.IsComplete)
            {
                found.Add(MissingKeyRule.Of(
                    file.Span(0, 0), Shape.Noun, "at least a title, a source and a fact", "begin with `title: …`"));
            }

            return null;
        }

        if (Shape.Open(document.Root, default, context) is not { } values)
            return null;
        var brief = Build(file, values, sourceDateEpoch, context, document.IsComplete);
        CitationCycles.Report(brief, found);
        return context.IsDamaged ? null : brief;
    }

    private static Brief Build(TextFile file, MappingValues values, DateOnly? epoch, ReadingContext context, bool isComplete)
    {
        // Voices are found among the actors and sources, and a source's publisher among the actors, wherever they stand.
        context.Language = values.Get(Language) ?? context.Language;
        var actors = values.Get(Actors);
        var sources = values.Get(Sources);
        foreach (var source in sources)
            context.Voices.Add(source);

        var issuer = values.Get(Issuer);
        var brief = new Brief
        {
            File = file,
            Title = values.Get(Title),
            Subtitle = values.Get(Subtitle),
            Kicker = values.Get(Kicker),
            Language = context.Language,
            Issued = values.Get(Issued) ?? DayOf(epoch),
            Covers = values.Get(Covers),
            Handling = values.Get(Handling),
            Issuer = issuer,
            Contact = values.Get(Contact) ?? issuer?.Email,
            Template = values.Get(Template) ?? new("default", null),
            Annex = values.Get(Annex) ?? new(AnnexExtent.Cited, null),
            Sources = sources,
            Actors = actors,
            BottomLine = values.Get(BottomLine),
            KeyPoints = values.Get(KeyPoints),
            Figures = values.Get(Figures),
            Summary = values.Get(Summary),
            Facts = values.Get(Facts),
            Quotes = values.Get(Quotes),
            Demands = values.Get(Demands),
            Timeline = values.Get(Timeline),
            Gaps = values.Get(Gaps),
            Corrections = values.Get(Corrections),
            Citables = ImmutableDictionary<string, ICitable>.Empty,
        };
        if (isComplete)
            ReportMissing(values, brief, context.Found);
        var citables = Declare(brief, context.References).Resolve(context.Found, isComplete);
        context.IsDamaged |= context.References.HasGaps;
        return brief with { Citables = citables };
    }

    private static References Declare(Brief brief, References references)
    {
        foreach (var actor in brief.Actors)
            references.Declare(actor.Id, "an actor", item: null);
        foreach (var source in brief.Sources)
            references.Declare(source.Id, "a source", source);
        foreach (var fact in brief.Facts)
            references.Declare(fact.Id, "a fact", fact);
        foreach (var quote in brief.Quotes)
            references.Declare(quote.Id, "a quote", quote);
        foreach (var demand in brief.Demands)
            references.Declare(demand.Id, "a demand", demand);
        foreach (var entry in brief.Timeline)
            references.Declare(entry.Id, "a timeline entry", entry);
        return references;
    }

    private static void ReportMissing(MappingValues values, Brief brief, DiagnosticBag found)
    {
        if (!values.Has(Issued) && brief.Issued is null)
            found.Add(UndatedRule.Of(values.KeyOf(Title) ?? values.Head));
        if (!values.Has(Facts) && !values.Has(Quotes) && !values.Has(Demands) && !values.Has(Timeline) && !values.Has(Summary))
        {
            found.Add(MissingKeyRule.Of(
                values.Head, Shape.Noun, "something to say", "add `facts`, `quotes`, `demands`, a `timeline` or a `summary`"));
        }
    }

    private static Written<EdtfDate>? DayOf(DateOnly? day) =>
        day is { } known && EdtfDate.Parse(known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) is { } date
            ? new Written<EdtfDate>(date, null)
            : null;
}
