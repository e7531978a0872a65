using BriefingGen.Cli;

return BriefgenCommandLine.Run(args, Console.Out, Console.Error);
