namespace BriefingGen.Cli;

/// <summary>Reports that results cannot be written; standard error itself may be closed.</summary>
internal static class LostOutput
{
    public static int Report(Exception lost)
    {
        try
        {
            Console.Error.WriteLine($"briefgen: what was found cannot be written out: {(lost.InnerException ?? lost).Message}");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Only the exit code is left.
        }

        return ExitCodes.Unopened;
    }
}
