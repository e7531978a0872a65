using System.Collections.Immutable;
using System.Globalization;
using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Shapes;
using BriefingGen.Briefs.Yaml;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading;

/// <summary>Reads a brief. Everything that is wrong with its structure is found at once.</summary>
public static class BriefReader
{
    private static readonly MappingShape Shape = new("a brief");
    private static readonly RequiredKey<MappedText> Title = Shape.Required("title", Values.Plain,
        new("What the briefing is about, in a line.", "Killings at Camp Ashraf and a call for Blue Helmets"));
    private static readonly OptionalKey<MappedText> Subtitle = Shape.Optional("subtitle", Values.Plain,
        new("What the title leaves open, in a sentence.", "What one party’s account says, and what remains unconfirmed"));
    private static readonly OptionalKey<MappedText> Kicker = Shape.Optional("kicker", Values.Plain,
        new("The word above the title.", "Situation brief") { Default = "Briefing" });
    private static readonly OptionalKey<Written<string>> Language = Shape.Optional("language", Values.Language,
        new("The language the briefing is written in; labels and dates follow it.", "en-GB") { Default = "en" });
    private static readonly OptionalKey<Written<EdtfDate>> Issued = Shape.Optional("issued", Values.Day,
        new("The day the briefing is dated.", "2014-08-31") { Otherwise = "the day in SOURCE_DATE_EPOCH, else “undated”" });
    private static readonly OptionalKey<Written<EdtfDate>> Covers = Shape.Optional("covers", Values.Date,
        new("The span of time it reports on.", "2031-03-08/2031-03-14"));
    private static readonly OptionalKey<Written<TlpLabel>> Handling = Shape.Optional("handling", Values.Tlp,
        new("Who may see it (TLP 2.0); it stands on every page.", "TLP:CLEAR") { Otherwise = "no mark" });
    private static readonly OptionalKey<Issuer> Issuer = Shape.Optional("issuer", IssuerReader.Value,
        new("Who issues it.", "Briefing desk"));
    private static readonly OptionalKey<MappedText> Contact = Shape.Optional("contact", Values.Plain,
        new("Where readers turn to.", "desk@briefing.example") { Otherwise = "the issuer’s `email`" });
    private static readonly OptionalKey<Written<string>> Template = Shape.Optional("template", Values.TemplateName,
        new("The set of templates that words the summary.", "flash") { Default = "default" });
    private static readonly OptionalKey<Written<AnnexExtent>> Annex = Shape.Optional("annex", Values.Annex,
        new("Which passages of the sources are printed at the end.", "full") { Default = "cited" });
    private static readonly MapKey<Source> Sources = Shape.Map("sources", SourceReader.Value, "source",
        new(
            "The archived texts it rests on, each under an id of your choice; they are numbered in this order.",
            "{ncri: archive/article.txt}"), isRequired: true);
    private static readonly MapKey<Actor> Actors = Shape.Map("actors", ActorReader.Value, "actor",
        new("Who is spoken of, each under an id of your choice.", "{un: the United Nations}"));
    private static readonly OptionalKey<Prose> BottomLine = Shape.Optional("bottom-line", Values.Prose,
        new("The one sentence to take away.", "NCRI alleges that seven residents were abducted. [@abducted]"));
    private static readonly ListKey<KeyPoint> KeyPoints = Shape.List("key-points", KeyPointReader.Value, "key point",
        new("What to know at a glance, each with its citation.", "- Seven residents are missing, NCRI says. [@abducted]"));
    private static readonly ListKey<KeyFigure> Figures = Shape.List("figures", KeyFigureReader.Value, "figure",
        new("The numbers that stand out on page one."));
    private static readonly OptionalKey<MarkdownText> Summary = Shape.Optional("summary", Values.Markdown,
        new("Paragraphs and lists with citations.", "NCRI alleges an attack on the camp. [@attack]")
        { Otherwise = "composed from the items" });
    private static readonly ListKey<Fact> Facts = Shape.List("facts", FactReader.Value, "fact", new("What the sources report."));
    private static readonly ListKey<Quote> Quotes = Shape.List("quotes", QuoteReader.Value, "quote",
        new("What was said, word for word."));
    private static readonly ListKey<Demand> Demands = Shape.List("demands", DemandReader.Value, "demand",
        new("Who asks what of whom."));
    private static readonly ListKey<TimelineEntry> Timeline = Shape.List("timeline", TimelineReader.Value, "entry",
        new("What happened when, in the order to be printed."));
    private static readonly ListKey<Gap> Gaps = Shape.List("gaps", GapReader.Value, "gap",
        new("What the sources leave open.", "- Where the seven residents are. [@fate]"));
    private static readonly ListKey<Correction> Corrections = Shape.List("corrections", CorrectionReader.Value, "correction",
        new("What earlier issues of this briefing had wrong."));

    /// <summary>All keys of a brief.</summary>
    internal static readonly MappingShape Keys = Shape.With(new AnyKey([Facts, Quotes, Demands, Timeline, Summary]));

    /// <param name="sourceDateEpoch">The day to take for `issued` where the brief has none (SOURCE_DATE_EPOCH).</param>
    /// <returns>
    /// None where a part that the model needs is missing. A brief with errors may come back: the checks can tell more about it,
    /// but nothing may be made of it.
    /// </returns>
    public static Brief? Read(TextFile file, DiagnosticBag found, DateOnly? sourceDateEpoch = null)
    {
        var document = YamlReader.Read(file, found, name => Shape.Keys.Any(key => key.Name == name));
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
        CountedFigures.Report(brief, found);
        BottomLineLength.Report(brief, found);
        TimelineOrder.Report(brief, found);
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
        context.Published = DayOf(sources);

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

    private static DateOnly? DayOf(IEnumerable<Source> sources) =>
        sources.Select(source => source.Published?.Value).OfType<EdtfDate>().Where(date => date.IsDay).Select(date => date.Earliest)
            .Distinct().Take(2).ToList() is [var day] ? day : null;

    private static Written<EdtfDate>? DayOf(DateOnly? day) =>
        day is { } known && EdtfDate.Parse(known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) is { } date
            ? new Written<EdtfDate>(date, null)
            : null;
}

internal static class UndatedRule
{
    public static readonly Rule Rule = new(
        "undated",
        Severity.Warning,
        Waivable: false,
        "the briefing has no date",
        """
        A reader must know how old a briefing is. Give the day it was issued: `issued: 2014-08-31`. The clock is never read, so
        that the same brief makes the same file; a build may give the day by SOURCE_DATE_EPOCH instead.
        """);

    public static Diagnostic Of(TextSpan title) =>
        new(Rule, "the page will say “undated”", new Label(title)) { Help = ["`issued: 2026-11-24`"] };
}

internal static class IssuerReader
{
    private static readonly MappingShape Shape = new("an issuer", shortFor: "name");
    private static readonly RequiredKey<MappedText> Name = Shape.Required("name", Values.Plain,
        new("The name of the issuer.", "Briefing desk"));
    private static readonly OptionalKey<MappedText> Unit = Shape.Optional("unit", Values.Plain,
        new("The part of it that wrote the briefing.", "Field unit"));
    private static readonly OptionalKey<MappedText> Email = Shape.Optional("email", Values.Plain,
        new("Its address.", "desk@briefing.example"));

    public static readonly ValueShape<Issuer> Value =
        Shape.As(values => new Issuer(values.Get(Name), values.Get(Unit), values.Get(Email)));
}
