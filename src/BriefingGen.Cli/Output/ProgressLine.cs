namespace BriefingGen.Cli.Output;

/// <summary>
/// Says on a terminal which of many briefs is being worked on: one line that is overwritten and, before anything else is written,
/// removed. It is not a library's progress bar, since findings and result lines go past it on both streams.
/// </summary>
internal sealed class ProgressLine(TextWriter terminal, int total)
{
    private const string StartOfLine = "\r";
    private const string EraseLine = "\u001b[K"; // ECMA-48, EL

    private readonly bool _shown = total > 1 && Terminal.Is(terminal);

    /// <param name="number">Counted from 1.</param>
    public void Show(int number, string what)
    {
        if (_shown)
            terminal.Write($"{StartOfLine}[{number}/{total}] {Fitting(what)}{EraseLine}");
    }

    public void Remove()
    {
        if (_shown)
            terminal.Write(StartOfLine + EraseLine);
    }

    /// <summary>The end of a long path; a line that wraps could not be overwritten.</summary>
    private static string Fitting(string path)
    {
        const int room = 60;
        return path.Length <= room ? path : "…" + path[^(room - 1)..];
    }
}
