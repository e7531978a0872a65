using System.Collections.Immutable;
using BriefingGen.Cli.Output;
using BriefingGen.Publishing;
using BriefingGen.Publishing.Outputs;
using BriefingGen.Publishing.Pipeline;
using BriefingGen.Publishing.Reading;
using BriefingGen.Publishing.Reports;

namespace BriefingGen.Cli.Commands;

/// <summary>One run over many briefs: publishes or checks each, reports all findings, and gives the worst exit code.</summary>
internal static class BriefRun
{
    public static int Run(
        string[] paths, PublishingOptions options, ReportOptions reporting, TextWriter output, TextWriter errors)
    {
        var found = BriefFinder.Find(paths);
        var clash = OutputClash.Find(found.Briefs);
        var problems = Problems(found, clash, paths);
        var styled = StyledWriter.ForErrors(errors);
        foreach (var problem in problems)
            styled.Line($"briefgen: {problem}");

        var report = ReportOf(reporting.Format, output, styled);
        using var signals = new TerminationSignals();
        if (options.OutputFolder is { } folder)
            Leftovers.Remove(folder);
        var outcomes = Publish(
            clash is null ? found.Briefs : [], options, report, new ProgressLine(errors, found.Briefs.Length), signals);
        if (signals.IsRequested)
        {
            problems = problems.Add(
                $"interrupted: {outcomes.Length} of {found.Briefs.Length} briefs were done; nothing is half written");
            styled.Line($"briefgen: {problems[^1]}");
        }

        var run = new RunOutcome(outcomes, problems);
        report.Finish(run);
        if (signals.IsRequested)
            return ExitCodes.Interrupted;
        var named = found.Missing.IsEmpty && !found.Briefs.IsEmpty ? ExitCodes.Clean : ExitCodes.Unopened;
        return Math.Max(Math.Max(ExitCodes.Of(run, reporting.FailOn), named), clash is null ? ExitCodes.Clean : ExitCodes.Usage);
    }

    private static ImmutableArray<BriefOutcome> Publish(
        ImmutableArray<BriefPath> briefs,
        PublishingOptions options,
        IRunReport report,
        ProgressLine progress,
        TerminationSignals signals)
    {
        var publisher = new Publisher(options);
        var outcomes = ImmutableArray.CreateBuilder<BriefOutcome>();
        var work = OrderedWork.Do(briefs, publisher.Publish, options.Jobs, () => signals.IsRequested);
        progress.Show(0);
        foreach (var outcome in work)
        {
            progress.Remove();
            outcomes.Add(report.Add(outcome));
            progress.Show(outcomes.Count);
        }

        progress.Remove();
        return outcomes.ToImmutable();
    }

    private static ImmutableArray<string> Problems(FoundBriefs found, OutputClash? clash, string[] paths)
    {
        var problems = found.Missing.Select(missing => $"{missing.Path}: {missing.Reason}").ToList();
        if (found.Briefs.IsEmpty && found.Missing.IsEmpty)
            problems.Add($"no brief (.yaml or .yml) in {string.Join(", ", paths)}");
        if (clash is { First: var first, Second: var second })
        {
            problems.Add(
                $"{first.Path} and {second.Path} would both be written to {first.Output}.pdf, so nothing was written: "
                + "rename one of them, or build them into different folders with --out");
        }

        return [.. problems];
    }

    private static IRunReport ReportOf(ReportFormat format, TextWriter output, StyledWriter errors) => format switch
    {
        ReportFormat.Full => new ConsoleReport(output, errors, isConcise: false),
        ReportFormat.Concise => new ConsoleReport(output, errors, isConcise: true),
        ReportFormat.Json => new DocumentReport(output, JsonReport.Of),
        ReportFormat.Sarif => new DocumentReport(output, SarifReport.Of),
        ReportFormat.Github => new DocumentReport(output, GithubReport.Of),
        ReportFormat.Junit => new DocumentReport(output, JunitReport.Of),
    };
}
