using System.Text;
using BriefingGen.Cli;

// Reports name UTF-8 as their encoding, and findings have “ ” and ¶ in them, whatever the locale is.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return BriefgenCommandLine.Run(args, Console.Out, Console.Error);
