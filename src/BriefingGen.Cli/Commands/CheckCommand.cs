using System.CommandLine;
using BriefingGen.Publishing;

namespace BriefingGen.Cli.Commands;

internal static class CheckCommand
{
    public static Command Create()
    {
        var paths = SharedOptions.Paths();
        var root = SharedOptions.Root();
        var jobs = SharedOptions.Jobs();
        var command = new Command("check", "Look for everything that is wrong, and write nothing") { paths, root, jobs };
        var reporting = ReportingOptions.AddTo(command);
        command.SetAction(parsed => BriefRun.Run(
            parsed.GetValue(paths)!,
            new PublishingOptions
            {
                Root = parsed.GetValue(root),
                Jobs = parsed.GetValue(jobs),
                SourceDateEpochDay = SharedOptions.SourceDateEpochDay(),
            },
            reporting.Of(parsed),
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error));
        return command;
    }
}
