using System.Diagnostics;

namespace BriefingGen.Fuzzing.Driver;

/// <summary>Ends the program when one input takes too long: nothing else stops code that will not return.</summary>
internal sealed class HangWatch
{
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private long _since;

    public HangWatch(TimeSpan limit) => new Thread(() => Watch(limit)) { IsBackground = true }.Start();

    public void Begin() => Volatile.Write(ref _since, _clock.ElapsedMilliseconds + 1);

    public void End() => Volatile.Write(ref _since, 0);

    private void Watch(TimeSpan limit)
    {
        while (true)
        {
            Thread.Sleep(200);
            if (Volatile.Read(ref _since) is > 0 and var since && _clock.ElapsedMilliseconds - since > limit.TotalMilliseconds)
                Environment.Exit(ExitCodes.Hang);
        }
    }
}
