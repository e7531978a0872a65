using BriefingGen.Cli.Output;
using BriefingGen.Publishing;
using BriefingGen.Publishing.Reading;

namespace BriefingGen.Cli.Commands;

/// <summary>One run over many briefs: each is published or checked, all that was found is said, and the worst gives the exit code.</summary>
internal static class BriefRun
{
    public static int Run(string[] paths, PublishingOptions options, TextWriter output, TextWriter errors)
    {
        var found = BriefFinder.Find(paths);
        var report = new RunReport(output, errors);
        foreach (var missing in found.Missing)
            report.Missing(missing);
        if (found.Briefs.IsEmpty && found.Missing.IsEmpty)
            report.NoBriefs(paths);
        if (OutputClash.Find(found.Briefs) is { } clash)
        {
            report.Clash(clash);
            return report.ExitCode;
        }

        var publisher = new Publisher(options);
        foreach (var brief in found.Briefs)
            report.Add(publisher.Publish(brief));
        return report.Finish();
    }
}
