using System.Text;
using BriefingGen.Cli;
using BriefingGen.Cli.Commands;

try
{
    // Reports name UTF-8 as their encoding, and findings have “ ” and ¶ in them, whatever the locale is.
    var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    Console.OutputEncoding = encoding;
    // A console’s own writer hands on 256 characters at a time, and findings of one brief are some thousand.
    Console.SetError(new StreamWriter(Console.OpenStandardError(), encoding, bufferSize: 16_384) { AutoFlush = true });
    return BriefgenCommandLine.Run(args, Console.Out, Console.Error);
}
catch (Exception lost) when (lost is IOException or UnauthorizedAccessException)
{
    // Standard output or standard error is closed, or goes to a disk that is full.
    return LostOutput.Report(lost);
}
