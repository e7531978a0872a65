namespace BriefingGen.Fuzzing.Driver;

internal static class ExitCodes
{
    public const int Clean = 0;
    public const int Faults = 1;
    public const int Usage = 2;

    /// <summary>The input is the file `current`, as after a crash that ends the program.</summary>
    public const int Hang = 3;
}
