using System.CommandLine;
using BriefingGen.Briefs.Schema;

namespace BriefingGen.Cli.Commands;

internal static class SchemaCommand
{
    public static Command Create()
    {
        var reference = new Option<bool>("--reference")
        {
            Description = "Print the reference page for writers of briefs instead",
        };
        var command = new Command("schema", "Print the JSON Schema of a brief, for editors to complete from") { reference };
        command.SetAction(parsed =>
        {
            parsed.InvocationConfiguration.Output.Write(
                parsed.GetValue(reference) ? BriefReference.ToMarkdown() : BriefSchema.ToJson());
            return ExitCodes.Clean;
        });
        return command;
    }
}
