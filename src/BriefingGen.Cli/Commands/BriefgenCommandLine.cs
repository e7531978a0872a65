using System.CommandLine;
using BriefingGen.Publishing;

namespace BriefingGen.Cli.Commands;

/// <summary>Results go to standard output, findings to standard error.</summary>
internal static class BriefgenCommandLine
{
    /// <exception cref="IOException">One of the two cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">As before.</exception>
    public static int Run(string[] arguments, TextWriter output, TextWriter errors)
    {
        try
        {
            var parsed = Root().Parse(arguments);
            if (parsed.Errors.Count == 0)
            {
                return parsed.Invoke(new InvocationConfiguration
                {
                    Output = output,
                    Error = errors,
                    EnableDefaultExceptionHandler = false,
                });
            }

            foreach (var error in parsed.Errors)
                errors.WriteLine($"briefgen: {error.Message}");
            errors.WriteLine("Try “briefgen --help”.");
            return ExitCodes.Usage;
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or IOException or UnauthorizedAccessException))
        {
            errors.WriteLine(
                $"briefgen: a fault of briefgen itself, not of your brief ({fault.GetType().Name}: {fault.Message})");
            errors.WriteLine("Nothing was written for the brief at hand. Please report it with the brief and its archives.");
            return ExitCodes.Fault;
        }
    }

    private static RootCommand Root()
    {
        var root = new RootCommand(
            "Checks briefs against their archived sources and typesets them as accessible, archival PDFs.")
        {
            BuildCommand.Create(),
            CheckCommand.Create(),
            NewCommand.Create(),
            ExplainCommand.Create(),
            SchemaCommand.Create(),
        };
        foreach (var version in root.Options.OfType<VersionOption>())
            version.Action = new VersionAction();
        return root;
    }

    private sealed class VersionAction : System.CommandLine.Invocation.SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(BriefgenVersion.Full);
            return ExitCodes.Clean;
        }
    }
}
