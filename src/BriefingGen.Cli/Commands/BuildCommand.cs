using System.CommandLine;
using BriefingGen.Publishing;

namespace BriefingGen.Cli.Commands;

internal static class BuildCommand
{
    private static readonly Dictionary<string, Paper> Papers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["a4"] = Paper.A4,
        ["letter"] = Paper.Letter,
    };

    public static Command Create()
    {
        var paths = SharedOptions.Paths();
        var root = SharedOptions.Root();
        var jobs = SharedOptions.Jobs();
        var folder = new Option<string>("--out")
        {
            Description = "Where the PDFs go (default: out)",
            HelpName = "DIR",
            DefaultValueFactory = _ => "out",
        };
        var paper = ChoiceOption.Create("--paper", "The size of the pages", "PAPER", Papers.Keys);
        var clearPrint = new Option<bool>("--clear-print")
        {
            Description = "Large print: text at 14 points, everything else in proportion",
        };
        var draft = new Option<bool>("--draft")
        {
            Description = "Build a brief whose evidence has errors too: DRAFT stands on every page, the errors on page one",
        };
        var noAttach = new Option<bool>("--no-attach")
        {
            Description = "Leave the brief and its sources out of the PDF: some mail gateways refuse attachments in attachments",
        };
        var command = new Command("build", "Build a PDF from each brief")
        {
            paths, folder, root, paper, clearPrint, draft, noAttach, jobs,
        };
        var reporting = ReportingOptions.AddTo(command);
        command.SetAction(parsed => BriefRun.Run(
            parsed.GetValue(paths)!,
            new PublishingOptions
            {
                Root = parsed.GetValue(root),
                Paper = Papers[parsed.GetValue(paper)!],
                ClearPrint = parsed.GetValue(clearPrint),
                Draft = parsed.GetValue(draft),
                Attach = !parsed.GetValue(noAttach),
                Jobs = parsed.GetValue(jobs),
                SourceDateEpochDay = SharedOptions.SourceDateEpochDay(),
                OutputFolder = parsed.GetValue(folder)!,
            },
            reporting.Of(parsed),
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error));
        return command;
    }
}
