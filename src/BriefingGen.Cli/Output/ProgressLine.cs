namespace BriefingGen.Cli.Output;

/// <summary>
/// Shows on a terminal how many briefs are done: one line that is overwritten and, before anything else is written, removed. It
/// is not a library's progress bar, since findings and result lines go past it on both streams.
/// </summary>
internal sealed class ProgressLine(TextWriter terminal, int total)
{
    private const string StartOfLine = "\r";
    private const string EraseLine = "\u001b[K"; // ECMA-48, EL

    private readonly bool _shown = total > 1 && Terminal.Is(terminal);

    public void Show(int done)
    {
        if (_shown)
            terminal.Write($"{StartOfLine}{done} of {total} briefs{EraseLine}");
    }

    public void Remove()
    {
        if (_shown)
            terminal.Write(StartOfLine + EraseLine);
    }
}
