using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence;
using BriefingGen.Evidence.Checks;
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
/// The origin of a <see cref="Run"/> is the <see cref="BriefingGen.Text.Files.MappedText"/> of its words, that of any other
/// node the <see cref="BriefingGen.Text.Files.TextSpan"/> to report it at; words that are the program's own have none.
/// </remarks>
public static class Composer
{
    /// <summary>Lets the templates write the summary, where the editor has not: what is printed is then checked.</summary>
    /// <param name="checkedBrief">Without errors: what was not found cannot be printed.</param>
    /// <param name="files">The user's own templates.</param>
    /// <returns>None where there is no summary to print: a template cannot be carried out, or there is none.</returns>
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
        var narration = new Narration(context, templates, found);
        var summary = brief.Summary ?? narration.Tell(Narration.SummaryFile);
        return summary is null ? null : new NarratedBrief(summary, context, templates);
    }

    /// <param name="narrated">The briefing’s words.</param>
    /// <param name="report">What the checks made of these words, without errors.</param>
    /// <param name="open">Of a draft: the errors that keep it from being a briefing.</param>
    public static ComposedBriefing Compose(NarratedBrief narrated, EvidenceReport report, ImmutableArray<Diagnostic> open = default)
    {
        var found = new DiagnosticBag();
        var context = new CompositionContext(narrated.Context with { Report = report });
        var narration = new Narration(context, narrated.Templates, found);
        var errors = open.IsDefault ? [] : open;
        var coverage = narration.Tell(Narration.CoverageFile);
        var method = narration.Tell(Narration.MethodFile);
        return new ComposedBriefing(
            found.HasErrors || coverage is null || method is null ? null : Document(context, narrated.Summary, coverage, method, errors),
            found.Sorted(),
            narrated.Templates.UserFiles);
    }

    private static Document Document(
        CompositionContext context, MarkdownText summary, MarkdownText coverage, MarkdownText method, ImmutableArray<Diagnostic> errors)
    {
        var brief = context.Brief;
        ImmutableArray<Block?> blocks =
        [
            TitleBlock.Compose(context),
            TitleBlock.ComposeCorrections(context),
            DraftBox.Compose(context, errors),
            KeyBox.Compose(context),
            // What has no explanation is an error, and then there is no line to print.
            .. errors.IsEmpty ? MarkdownWriter.Write(coverage, Typesetting.Blocks.TextStyle.CoverageLine, context.Prose) : [],
            KeyFigures.Compose(context),
            Summary(context, summary),
            FactsTable.Compose(context),
            Quotes.Compose(context),
            Demands.Compose(context),
            Timeline.Compose(context),
            Gaps.Compose(context),
            SourcesAndMethod.Compose(context, method),
            Annex.Compose(context),
        ];
        return new Document
        {
            Title = brief.Title.Value,
            Language = brief.Language.Value,
            Content = Texts.Stack(BoxStyle.Document, Role.Document, [.. blocks.OfType<Block>()]),
            Furniture = Furniture(context),
        };
    }

    private static Stack? Summary(CompositionContext context, MarkdownText summary) => summary.Blocks.IsEmpty
        ? null
        : Texts.Section(context.Labels.Summary, MarkdownWriter.Write(summary, Typesetting.Blocks.TextStyle.Body, context.Prose));

    private static Furniture Furniture(CompositionContext context)
    {
        var brief = context.Brief;
        string?[] footer =
        [
            context.Options.IsDraft ? context.Labels.Draft : null,
            brief.Issuer?.Name.Value,
            brief.Issued is { } issued ? context.Words.Date(issued.Value) : null,
        ];
        return new Furniture
        {
            RunningTitle = brief.Title.Value,
            Footer = string.Join(context.Labels.Dot, footer.OfType<string>()),
            PageLabel = context.Labels.Page,
            Handling = brief.Handling is { Value: var label }
                ? new HandlingMark(HandlingMarks.Label(label), HandlingMarks.Style(label))
                : null,
        };
    }
}

/// <summary>A brief and the summary that is printed of it: the editor's, or what a template wrote.</summary>
public sealed class NarratedBrief
{
    internal NarratedBrief(MarkdownText summary, BriefingContext context, TemplateSet templates) =>
        (Summary, Context, Templates) = (summary, context, templates);

    public MarkdownText Summary { get; }

    /// <summary>The summary as the checks want it, with what its ids name.</summary>
    public PrintedSummary Printed => new(Summary, Context.Citations.Given);

    internal BriefingContext Context { get; }

    internal TemplateSet Templates { get; }
}

/// <summary>A briefing as blocks, and what was found while making it.</summary>
/// <param name="Document">None where there are errors.</param>
/// <param name="Templates">The user's own templates that took part, in the order of their paths.</param>
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
        Headings, dates and composed sentences have to be in the brief's language, and so far they are there in English and in
        French (`en`, `fr`, and each of their regions: `en-GB`, `fr-CH`). A source may be in any language: give it a `language` of
        its own.
        """);

    public static Diagnostic Of(TextSpan language) =>
        new(Rule, $"briefings cannot be printed in “{language.Text}” yet", new Label(language))
        {
            Help = [$"write {string.Join(" or ", LabelSet.All.Select(labels => $"`language: {labels.Tag}`"))}; without the key it is `en`"],
        };
}
