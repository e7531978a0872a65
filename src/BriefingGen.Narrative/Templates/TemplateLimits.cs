using System.Diagnostics;
using System.Globalization;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Narrative.Templates;

internal static class TemplateLimitRule
{
    public static readonly Rule Rule = new(
        "template-limit",
        Severity.Error,
        Waivable: false,
        "a template exceeds a limit",
        """
        A template may run for 5 seconds, run its loops 100,000 times, call functions 50 deep and write 1,000,000 characters.
        A template that needs more is taken for one that never ends.
        """);

    /// <param name="excess">A clause: “it writes more than …”.</param>
    public static Diagnostic Of(TextSpan place, string excess) =>
        new(Rule, $"this template was stopped: {excess}", new Label(place))
        {
            Help = ["look for a loop or a function that never ends"],
        };

    /// <summary>Recognizes Scriban's limits, which differ from its other errors by their messages alone.</summary>
    /// <returns>A clause for <see cref="Of"/>; null if the message is of another error.</returns>
    public static string? Translate(string message) => message switch
    {
        _ when message.Contains("recursive depth", StringComparison.Ordinal) => "its functions call each other more than 50 deep",
        _ when message.Contains("iteration limit", StringComparison.Ordinal)
            || message.Contains("LoopLimit", StringComparison.Ordinal) => "its loops run more than 100,000 times",
        _ when message.Contains("LimitToString", StringComparison.Ordinal) => "it makes a text that is too long",
        _ when message.Contains("too deeply nested", StringComparison.Ordinal) => "it prints a list that contains itself",
        _ when message.Contains("Regex engine has timed out", StringComparison.Ordinal) => "a regular expression takes too long",
        _ => null,
    };
}

/// <summary>A template exceeded a limit. Scriban wraps it in an exception that has the place.</summary>
/// <param name="message">A clause: “it writes more than …”.</param>
internal sealed class TemplateLimitException(string message) : Exception(message);

/// <summary>How much one run of a template may write, captured text included.</summary>
/// <param name="limit">In UTF-16 units.</param>
internal sealed class OutputBudget(int limit)
{
    private int _spent;

    /// <exception cref="TemplateLimitException">The limit is exceeded.</exception>
    public void Spend(int length)
    {
        if (length > limit - _spent)
        {
            throw new TemplateLimitException(
                string.Create(CultureInfo.InvariantCulture, $"it writes more than {limit:N0} characters"));
        }

        _spent += length;
    }
}

/// <summary>
/// How long a template may run. The time that the program takes to make what a template asks for does not count: of a long source
/// that may be seconds.
/// </summary>
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
