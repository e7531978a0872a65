using System.Collections.Immutable;
using BriefingGen.Briefs.Model;
using BriefingGen.Evidence;
using BriefingGen.Evidence.Checks;
using BriefingGen.Narrative.Composition.Sections;
using BriefingGen.Narrative.Labels;
using BriefingGen.Narrative.Rules;
using BriefingGen.Narrative.Templates;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Composition;

/// <summary>Turns a brief whose evidence was located into the blocks of a briefing.</summary>
/// <remarks>
/// The origin of a <see cref="Run"/> is the <see cref="BriefingGen.Text.Files.MappedText"/> of its words, that of any other
/// node the <see cref="BriefingGen.Text.Files.TextSpan"/> to report it at; words that are the program's own have none.
/// </remarks>
public static class Composer
{
    /// <summary>Lets the templates write the summary, where the editor has not: what is printed is then checked.</summary>
    /// <param name="located">Without errors: what was not found cannot be printed.</param>
    /// <param name="files">The user's own templates.</param>
    /// <returns>None where there is no summary to print: a template cannot be carried out, or there is none.</returns>
    public static NarratedBrief? Narrate(LocatedBrief located, ITemplateFiles files, CompositionOptions options, DiagnosticBag found)
    {
        var brief = located.Brief;
        if (LabelSet.For(brief.Language.Value) is not { } labels)
        {
            found.Add(LanguageUnavailableRule.Of(brief.Language.Text?.Span ?? brief.File.Span(0, 0)));
            return null;
        }

        var templates = new TemplateSet(brief.Template.Value, brief.Language.Value, files);
        if (!templates.Exists && brief.Template.Text is { } name)
            found.Add(TemplateUnknownRule.Of(name, brief.Language.Value, templates.Nearest));
        var context = Context(located, labels, options);
        var narration = new Narration(context, templates, found);
        var summary = brief.Summary ?? narration.Tell(Narration.SummaryFile);
        return summary is null ? null : new NarratedBrief(summary, context, templates);
    }

    /// <param name="narrated">The briefing’s words.</param>
    /// <param name="checks">What the checks made of these words, without errors.</param>
    /// <param name="open">Of a draft: the errors that keep it from being a briefing.</param>
    public static ComposedBriefing Compose(NarratedBrief narrated, CheckedBrief checks, ImmutableArray<Diagnostic> open = default)
    {
        var found = new DiagnosticBag();
        var context = narrated.Context with { Checks = checks };
        var narration = new Narration(context, narrated.Templates, found);
        var errors = open.IsDefault ? [] : open;
        var coverage = narration.Tell(Narration.CoverageFile);
        var method = narration.Tell(Narration.MethodFile);
        return new ComposedBriefing(
            found.HasErrors || coverage is null || method is null ? null : Document(context, narrated.Summary, coverage, method, errors),
            found.Sorted(),
            narrated.Templates.UserFiles);
    }

    internal static CompositionContext Context(LocatedBrief located, LabelSet labels, CompositionOptions options)
    {
        var citations = new CitationIndex(located);
        var references = new ReferenceWriter(labels, located.Brief.Annex.Value != AnnexExtent.None);
        return new CompositionContext
        {
            Located = located,
            Labels = labels,
            Options = options,
            Citations = citations,
            Voices = new VoiceNames(located.Brief, labels),
            References = references,
            Prose = new ProseWriter(citations, references),
        };
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
            Summary.Compose(context, summary),
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
            RunningHeads = RunningHeads(context),
        };
    }

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
