using System.Diagnostics;

namespace BriefingGen.Narrative.Templates;

/// <summary>How long a template may run. What the program makes for it meanwhile is not its time: from a long source that takes
/// seconds, of which the template knows nothing.</summary>
internal sealed class TemplateTime : IDisposable
{
    private readonly CancellationTokenSource _end;
    private TimeSpan _left;
    private long _since = Stopwatch.GetTimestamp();

    public TemplateTime(TimeSpan limit)
    {
        _left = limit;
        _end = new CancellationTokenSource(limit);
    }

    public CancellationToken End => _end.Token;

    public T Outside<T>(Func<T> work)
    {
        _left -= Stopwatch.GetElapsedTime(_since);
        _end.CancelAfter(Timeout.InfiniteTimeSpan);
        try
        {
            return work();
        }
        finally
        {
            _since = Stopwatch.GetTimestamp();
            _end.CancelAfter(_left > TimeSpan.Zero ? _left : TimeSpan.Zero);
        }
    }

    public void Dispose() => _end.Dispose();
}
