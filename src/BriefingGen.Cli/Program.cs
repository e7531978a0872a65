using System.Text;
using BriefingGen.Cli;

try
{
    // Reports name UTF-8 as their encoding, and findings have “ ” and ¶ in them, whatever the locale is.
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    return BriefgenCommandLine.Run(args, Console.Out, Console.Error);
}
catch (Exception lost) when (lost is IOException or UnauthorizedAccessException)
{
    // Standard output or standard error is closed, or goes to a disk that is full.
    return LostOutput.Report(lost);
}
