using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Checks;
using BriefingGen.Evidence.Checks.Printed;
using BriefingGen.Narrative.Composition.Sections;
using BriefingGen.Narrative.Composition.Writing;
using BriefingGen.Narrative.Labels;
using BriefingGen.Narrative.Model;
using BriefingGen.Narrative.Templates;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition;

/// <summary>Turns a checked brief into the blocks of a briefing.</summary>
/// <remarks>
/// The origin of a <see cref="Run"/> is the <see cref="MappedText"/> of its words, that of any other node the
/// <see cref="TextSpan"/> that findings about it point to; the program's own words have none.
/// </remarks>
public static class Composer
{
    /// <summary>Takes the editor's summary or lets a template write one, so that the printed words can be checked.</summary>
    /// <param name="checkedBrief">Without errors.</param>
    /// <param name="files">The user's own templates.</param>
    /// <returns>Null if the template fails or the language has no labels; the reason is among the findings.</returns>
    public static NarratedBrief? Narrate(
        CheckedBrief checkedBrief, ITemplateFiles files, CompositionOptions options, DiagnosticBag found)
    {
        var brief = checkedBrief.Brief;
        if (LabelSet.For(brief.Language.Value) is not { } labels)
        {
            found.Add(LanguageUnavailableRule.Of(brief.Language.Text?.Span ?? brief.File.Span(0, 0)));
            return null;
        }

        var templates = new TemplateSet(brief.Template.Value, brief.Language.Value, files);
        if (!templates.Exists && brief.Template.Text is { } name)
            found.Add(TemplateUnknownRule.Of(name, brief.Language.Value, templates.Nearest));
        var context = new BriefingContext(checkedBrief, labels, options);
        var narrator = new Narrator(context, templates, found);
        var summary = brief.Summary ?? narrator.Write(Narrator.SummaryFile);
        return summary is null ? null : new NarratedBrief(summary, context, templates);
    }

    /// <param name="report">Of the narrated words, without errors unless they are in <paramref name="open"/>.</param>
    /// <param name="open">The errors of a draft, which it prints.</param>
    public static ComposedBriefing Compose(
        NarratedBrief narrated, EvidenceReport report, ImmutableArray<Diagnostic> open = default)
    {
        var found = new DiagnosticBag();
        var context = new CompositionContext(narrated.Context with { Report = report });
        var narrator = new Narrator(context, narrated.Templates, found);
        var errors = open.IsDefault ? [] : open;
        var coverage = narrator.Write(Narrator.CoverageFile);
        var method = narrator.Write(Narrator.MethodFile);
        return new ComposedBriefing(
            found.HasErrors || coverage is null || method is null
                ? null
                : Document(context, narrated.Summary, coverage, method, errors),
            found.Sorted(),
            narrated.Templates.UserFiles);
    }

    private static Document Document(
        CompositionContext context,
        MarkdownText summary,
        MarkdownText coverage,
        MarkdownText method,
        ImmutableArray<Diagnostic> errors)
    {
        var brief = context.Brief;
        ImmutableArray<Block?> blocks =
        [
            TitleBlock.Compose(context),
            TitleBlock.ComposeCorrections(context),
            DraftBox.Compose(context, errors),
            KeyBox.Compose(context),
            // With errors the counts do not add up, so there is no line to print.
            .. errors.IsEmpty ? MarkdownWriter.Write(coverage, Typesetting.Blocks.TextStyle.CoverageLine, context.Prose) : [],
            KeyFigureTiles.Compose(context),
            Summary(context, summary),
            FactsTable.Compose(context),
            QuotesSection.Compose(context),
            DemandsSection.Compose(context),
            TimelineSection.Compose(context),
            GapsSection.Compose(context),
            SourcesSection.Compose(context, method),
            AnnexSection.Compose(context),
        ];
        return new Document
        {
            Title = brief.Title.Value,
            Language = brief.Language.Value,
            Content = BlockFactory.Stack(BoxStyle.Document, Role.Document, [.. blocks.OfType<Block>()]),
            RunningHeads = RunningHeads(context),
        };
    }

    private static Stack? Summary(CompositionContext context, MarkdownText summary) => summary.Blocks.IsEmpty
        ? null
        : BlockFactory.Section(
            context.Labels.Summary, MarkdownWriter.Write(summary, Typesetting.Blocks.TextStyle.Body, context.Prose));

    private static RunningHeads RunningHeads(CompositionContext context)
    {
        var brief = context.Brief;
        string?[] footer =
        [
            context.Options.IsDraft ? context.Labels.Draft : null,
            brief.Issuer?.Name.Value,
            brief.Issued is { } issued ? context.Words.Date(issued.Value) : null,
        ];
        return new RunningHeads
        {
            Title = brief.Title.Value,
            Footer = string.Join(context.Labels.Dot, footer.OfType<string>()),
            Folio = context.Labels.Page,
            Handling = brief.Handling is { Value: var label }
                ? new HandlingMark(HandlingMarks.Label(label), HandlingMarks.Style(label))
                : null,
        };
    }
}

/// <summary>A brief and its summary, the editor's or a template's.</summary>
public sealed class NarratedBrief
{
    internal NarratedBrief(MarkdownText summary, BriefingContext context, TemplateSet templates) =>
        (Summary, Context, Templates) = (summary, context, templates);

    public MarkdownText Summary { get; }

    /// <summary>The summary as it is checked, with what the ids in it name.</summary>
    public PrintedSummary Printed => new(Summary, Context.Citations.Given);

    internal BriefingContext Context { get; }

    internal TemplateSet Templates { get; }
}

/// <summary>A briefing as blocks, and what was found in composing it.</summary>
/// <param name="Document">Null if there are errors.</param>
/// <param name="Templates">The user's own templates that were used, ordered by path.</param>
public sealed record ComposedBriefing(
    Document? Document, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<TextFile> Templates);

internal static class LanguageUnavailableRule
{
    public static readonly Rule Rule = new(
        "language-unavailable",
        Severity.Error,
        Waivable: false,
        "briefings cannot be printed in this language yet",
        """
        Headings, dates and composed sentences have to be in the brief's language, and so far they exist in English and in
        French (`en`, `fr`, and each of their regions: `en-GB`, `fr-CH`). A source may be in any language: give it a `language`
        of its own.
        """);

    public static Diagnostic Of(TextSpan language) =>
        new(Rule, $"briefings cannot be printed in “{language.Text}” yet", new Label(language))
        {
            Help =
            [
                $"write {string.Join(" or ", LabelSet.All.Select(labels => $"`language: {labels.Tag}`"))}; "
                + "without the key it is `en`",
            ],
        };
}
