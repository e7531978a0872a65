using System.CommandLine;
using BriefingGen.Publishing;

namespace BriefingGen.Cli.Commands;

internal static class BuildCommand
{
    public static Command Create()
    {
        var paths = SharedOptions.Paths();
        var root = SharedOptions.Root();
        var folder = new Option<string>("--out")
        {
            Description = "Where the PDFs go (default: out)",
            HelpName = "DIR",
            DefaultValueFactory = _ => "out",
        };
        var noAttach = new Option<bool>("--no-attach")
        {
            Description = "Leave the brief and its sources out of the PDF: some mail gateways refuse attachments in attachments",
        };
        var command = new Command("build", "Build a PDF from each brief") { paths, folder, root, noAttach };
        var reporting = ReportingOptions.AddTo(command);
        command.SetAction(parsed => BriefRun.Run(
            parsed.GetValue(paths)!,
            new PublishingOptions
            {
                Root = parsed.GetValue(root),
                Attach = !parsed.GetValue(noAttach),
                SourceDateEpochDay = SharedOptions.SourceDateEpochDay(),
                OutputFolder = parsed.GetValue(folder)!,
            },
            reporting.Of(parsed),
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error));
        return command;
    }
}
