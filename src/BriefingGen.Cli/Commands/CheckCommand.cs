using System.CommandLine;
using BriefingGen.Publishing;

namespace BriefingGen.Cli.Commands;

internal static class CheckCommand
{
    public static Command Create()
    {
        var paths = SharedOptions.Paths();
        var root = SharedOptions.Root();
        var command = new Command("check", "Look for everything that is wrong, and write nothing") { paths, root };
        var reporting = ReportingOptions.AddTo(command);
        command.SetAction(parsed => BriefRun.Run(
            parsed.GetValue(paths)!,
            new PublishingOptions { Root = parsed.GetValue(root), SourceDateEpochDay = SharedOptions.SourceDateEpochDay() },
            reporting.Of(parsed),
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error));
        return command;
    }
}
