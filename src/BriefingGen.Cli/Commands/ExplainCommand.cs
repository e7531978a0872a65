using System.CommandLine;
using BriefingGen.Publishing.Reports;
using BriefingGen.Publishing.Rules;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Cli.Commands;

/// <summary>What a finding means: one by its code, or the list of all.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var code = new Argument<string?>("CODE")
        {
            Description = "What stands in brackets in a finding, for example quote-altered (default: a list of all)",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("explain", "Say what a finding means and what to do about it") { code };
        command.SetAction(parsed => parsed.GetValue(code) is { } typed
            ? Explain(typed, parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error)
            : List(parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Explain(string typed, TextWriter output, TextWriter errors)
    {
        if (AllRules.Find(typed) is not { } rule)
        {
            errors.Write($"briefgen: no finding has the code “{typed}”");
            errors.Write(AllRules.Nearest(typed) is { } nearest ? $": did you mean “{nearest.Code}”?\n" : "\n");
            errors.Write("“briefgen explain” lists them all.\n");
            return ExitCodes.Usage;
        }

        output.Write($"{rule.Code}: {rule.Summary}\n");
        output.Write($"{rule.Severity.Word()}, {(rule.Waivable ? "can be waived with a reason" : "cannot be waived")}\n\n");
        output.Write($"{PlainExplanation.Of(rule)}\n");
        return ExitCodes.Clean;
    }

    private static int List(TextWriter output)
    {
        var width = AllRules.All.Max(rule => rule.Code.Length);
        foreach (var rule in AllRules.All)
            output.Write($"{rule.Code.PadRight(width)}  {rule.Severity.Word(),-7}  {rule.Summary}\n");
        return ExitCodes.Clean;
    }
}
