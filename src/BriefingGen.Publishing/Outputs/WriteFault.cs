namespace BriefingGen.Publishing.Outputs;

/// <summary>Why a file cannot be written, where that is the machine’s doing and not ours.</summary>
internal static class WriteFault
{
    public static bool Is(Exception error) => error is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException;

    /// <summary>In a few words. The runtime takes a file that is larger than the file system or a limit allows (EFBIG) for an argument out of
    /// range.</summary>
    public static string Reason(Exception error) =>
        error is ArgumentOutOfRangeException ? "it is larger than a file may be there" : error.Message;
}
