using System.Runtime.InteropServices;

namespace BriefingGen.Cli;

/// <summary>
/// The first Ctrl-C, SIGTERM or hang-up lets the brief at hand be finished and ends the run; the second ends the process at once,
/// and then too a PDF is either the old one or the new one.
/// </summary>
internal sealed class TerminationSignals : IDisposable
{
    private readonly PosixSignalRegistration[] _registrations;
    private volatile bool _requested;

    public TerminationSignals()
    {
        ReadOnlySpan<PosixSignal> signals = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP];
        _registrations = new PosixSignalRegistration[signals.Length];
        for (var i = 0; i < signals.Length; i++)
            _registrations[i] = PosixSignalRegistration.Create(signals[i], Request);
    }

    public bool IsRequested => _requested;

    public void Dispose()
    {
        foreach (var registration in _registrations)
            registration.Dispose();
    }

    private void Request(PosixSignalContext context)
    {
        context.Cancel = !_requested;
        _requested = true;
    }
}
