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
        var watch = new Option<bool>("--watch")
        {
            Description = "Check again whenever a brief, an article or a template is saved",
        };
        var command = new Command("check", "Look for everything that is wrong, and write nothing") { paths, root, jobs, watch };
        var reporting = ReportingOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            var (output, errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            return parsed.GetValue(watch)
                ? WatchLoop.Run(parsed.GetValue(paths)!, parsed.GetValue(root), Check, errors)
                : Check();

            int Check() => BriefRun.Run(
                parsed.GetValue(paths)!,
                new PublishingOptions
                {
                    Root = parsed.GetValue(root),
                    Jobs = parsed.GetValue(jobs),
                    SourceDateEpochDay = SharedOptions.SourceDateEpochDay(),
                },
                reporting.Of(parsed),
                output,
                errors);
        });
        return command;
    }
}
