using System.Diagnostics;

namespace BriefingGen.Fuzzing.Driver;

/// <summary>Ends the program when one input takes too long: nothing else stops code that will not return. The limit is on the
/// process's own CPU time, which a busy machine does not use up, and thirty times that on the clock, for code that waits.</summary>
internal sealed class HangWatch
{
    private const int ClockPerLimit = 30;

    private readonly Lock _lock = new();
    private (TimeSpan Cpu, long Clock)? _begun;

    public HangWatch(TimeSpan limit) => new Thread(() => Watch(limit)) { IsBackground = true }.Start();

    public void Begin()
    {
        lock (_lock)
            _begun = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
    }

    public void End()
    {
        lock (_lock)
            _begun = null;
    }

    private void Watch(TimeSpan limit)
    {
        while (true)
        {
            Thread.Sleep(200);
            lock (_lock)
            {
                if (_begun is var (cpu, clock)
                    && (Environment.CpuUsage.TotalTime - cpu > limit || Stopwatch.GetElapsedTime(clock) > ClockPerLimit * limit))
                    Environment.Exit(ExitCodes.Hang);
            }
        }
    }
}
