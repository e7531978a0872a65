using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BriefingGen.Fuzzing.Driver;

/// <summary>
/// A search in the manner of AFL in this process: an input that takes a new way through the code is kept and changed further. SharpFuzz
/// only lends its instrumentation, so that no fuzzer need be installed.
/// </summary>
internal sealed class FuzzLoop(Coverage coverage, Action<ReadOnlyMemory<byte>> run, FuzzFolder folder, Chance chance)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    private readonly HangWatch _watch = new(Limit);
    private readonly List<byte[]> _kept = [];
    private readonly HashSet<string> _faults = new(StringComparer.Ordinal);
    private long _runs;

    /// <returns>How many different faults were found.</returns>
    /// <param name="seeds">To begin with, beside the corpus; their words are put into other inputs too.</param>
    public int Search(IEnumerable<byte[]> seeds, TimeSpan time)
    {
        var clock = Stopwatch.StartNew();
        var inputs = seeds.Concat(folder.Inputs()).ToList();
        // Twice: what runs only once in a process is no discovery.
        foreach (var input in inputs)
            Try(input);
        _kept.Clear();
        foreach (var input in inputs)
            if (Try(input) || _kept.Count == 0)
                _kept.Add(input);
        if (_kept.Count < inputs.Count)
            _kept.AddRange(inputs);
        Report(clock, "corpus read");

        var mutator = new Mutator(chance, WordsOf(inputs));
        var told = TimeSpan.Zero;
        while (clock.Elapsed < time)
        {
            var input = mutator.Mutate(Pick(), Pick());
            if (Try(input))
            {
                _kept.Add(input);
                folder.Keep(input, NameOf(input));
            }

            if (clock.Elapsed - told > TimeSpan.FromSeconds(30))
            {
                told = clock.Elapsed;
                Report(clock, "searching");
            }
        }

        Report(clock, "done");
        return _faults.Count;
    }

    /// <summary>What was found last is looked at more often, and of two mostly the shorter: less in it is beside the point.</summary>
    private byte[] Pick()
    {
        var one = _kept[chance.Next(3) == 0 ? _kept.Count - 1 - chance.Next(Math.Min(_kept.Count, 20)) : chance.Next(_kept.Count)];
        var other = _kept[chance.Next(_kept.Count)];
        return one.Length > other.Length && chance.Next(3) > 0 ? other : one;
    }

    private static byte[][] WordsOf(IEnumerable<byte[]> inputs) =>
    [
        .. inputs.SelectMany(input => Encoding.Latin1.GetString(input).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
            .Where(word => word.Length is > 1 and < 40).Distinct(StringComparer.Ordinal).Select(Encoding.Latin1.GetBytes),
    ];

    private bool Try(byte[] input)
    {
        if (FaultOf(input) is not { } fault)
            return coverage.HasNew();
        if (_faults.Add(Signature(fault)))
        {
            var small = Smaller(input, Signature(fault));
            folder.Fault(small, NameOf(small), fault.ToString());
            Console.WriteLine($"FAULT {NameOf(small)} ({small.Length} bytes): {fault.GetType().Name}: {fault.Message.Split('\n')[0]}");
        }

        return false;
    }

    private Exception? FaultOf(byte[] input)
    {
        folder.Current(input);
        _runs++;
        _watch.Begin();
        coverage.Begin();
        try
        {
            run(input);
            return null;
        }
        catch (Exception fault)
        {
            return fault;
        }
        finally
        {
            _watch.End();
        }
    }

    /// <summary>Leaves out what is not needed for the same fault.</summary>
    private byte[] Smaller(byte[] input, string signature)
    {
        var tries = 0;
        for (var size = input.Length / 2; size > 0; size /= 2)
        {
            for (var at = 0; at + size <= input.Length && tries < 4000;)
            {
                tries++;
                byte[] shorter = [.. input.AsSpan(0, at), .. input.AsSpan(at + size)];
                if (FaultOf(shorter) is { } same && Signature(same) == signature)
                    input = shorter;
                else
                    at += size;
            }
        }

        return input;
    }

    /// <summary>Its kind and the two innermost methods of ours: a fault has one, whatever input shows it.</summary>
    private static string Signature(Exception fault)
    {
        var frames = (fault.StackTrace ?? "").Split('\n').Where(frame => frame.Contains("BriefingGen", StringComparison.Ordinal)).Take(2);
        return $"{fault.GetType()}|{string.Join('|', frames.Select(frame => frame.Split(" in ")[0].Trim()))}";
    }

    private static string NameOf(byte[] input) => Convert.ToHexStringLower(SHA256.HashData(input))[..12];

    private void Report(Stopwatch clock, string what) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{clock.Elapsed.TotalSeconds:F0} s, {what}: {_runs} inputs, {_kept.Count} kept, {coverage.Edges} edges, {_faults.Count} faults"));
}
