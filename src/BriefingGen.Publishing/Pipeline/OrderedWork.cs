namespace BriefingGen.Publishing.Pipeline;

/// <summary>Does independent pieces of work on several threads, and hands the results out in the order of the pieces.</summary>
public static class OrderedWork
{
    /// <param name="threads">At least 1; with 1 each piece is done when its result is asked for, on the caller's own
    /// thread.</param>
    /// <param name="isStopped">Asked before each piece; once true, pieces under way are finished and no more are begun.</param>
    /// <exception cref="Exception">Whatever a piece throws, when its turn comes.</exception>
    public static IEnumerable<TResult> Do<TPiece, TResult>(
        IReadOnlyList<TPiece> pieces, Func<TPiece, TResult> work, int threads, Func<bool> isStopped)
        where TResult : class =>
        Math.Min(threads, pieces.Count) <= 1
            ? pieces.TakeWhile(_ => !isStopped()).Select(work)
            : InParallel(pieces, work, Math.Min(threads, pieces.Count), isStopped);

    private static IEnumerable<TResult> InParallel<TPiece, TResult>(
        IReadOnlyList<TPiece> pieces, Func<TPiece, TResult> work, int threads, Func<bool> isStopped)
        where TResult : class
    {
        var results = new TaskCompletionSource<TResult?>[pieces.Count];
        for (var i = 0; i < results.Length; i++)
            results[i] = new TaskCompletionSource<TResult?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var next = -1;
        var abandoned = false;
        for (var i = 0; i < threads; i++)
            new Thread(Work) { IsBackground = true }.Start();

        try
        {
            for (var i = 0; i < results.Length; i++)
            {
                var done = results[i].Task.GetAwaiter().GetResult();
                // Only the caller keeps a result that was handed out.
                results[i] = null!;
                if (done is not null)
                    yield return done;
            }
        }
        finally
        {
            abandoned = true;
        }

        void Work()
        {
            for (int at; (at = Interlocked.Increment(ref next)) < pieces.Count;)
            {
                try
                {
                    results[at].SetResult(Volatile.Read(ref abandoned) || isStopped() ? null : work(pieces[at]));
                }
                catch (Exception fault)
                {
                    // Kept for whoever asks for this result; the pieces before it are handed out first.
                    results[at].SetException(fault);
                }
            }
        }
    }
}
