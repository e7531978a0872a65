using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace BriefingGen.Text.Threads;

/// <summary>
/// The items of a sequence, made on a thread of their own while those before them are used. They come in their order, so nothing
/// depends on which thread is quicker.
/// </summary>
public static class Ahead
{
    private const int MostWaiting = 8;

    /// <param name="items">Enumerated once, on the other thread: it must share no mutable state with the consumer.</param>
    /// <param name="together">How many are handed over at once, since each hand-over takes some microseconds; up to eight times
    /// as many are made ahead.</param>
    /// <exception cref="Exception">Whatever the sequence throws, after the items before it.</exception>
    public static IEnumerable<T> Of<T>(IEnumerable<T> items, int together)
    {
        // Neither is disposed: the other thread may still use it.
        var ready = new BlockingCollection<T[]>(MostWaiting);
        var abandoned = new CancellationTokenSource();
        ExceptionDispatchInfo? fault = null;
        new Thread(Make) { IsBackground = true }.Start();
        try
        {
            foreach (var made in ready.GetConsumingEnumerable())
                foreach (var item in made)
                    yield return item;
            fault?.Throw();
        }
        finally
        {
            abandoned.Cancel();
        }

        void Make()
        {
            var made = new List<T>(together);
            try
            {
                foreach (var item in items)
                {
                    made.Add(item);
                    if (made.Count < together)
                        continue;
                    ready.Add([.. made], abandoned.Token);
                    made.Clear();
                }
            }
            catch (Exception thrown)
            {
                fault = ExceptionDispatchInfo.Capture(thrown);
            }

            try
            {
                ready.Add([.. made], abandoned.Token);
            }
            catch (OperationCanceledException)
            {
                // Nobody asks any more.
            }

            ready.CompleteAdding();
        }
    }
}
