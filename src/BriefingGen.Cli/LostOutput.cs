namespace BriefingGen.Cli;

/// <summary>What is left to say when the results cannot be: standard error may be what is gone.</summary>
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
            // The exit code alone says it.
        }

        return ExitCodes.Unopened;
    }
}
