using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;

namespace BriefingGen.Mutants;

/// <summary>Runs the tests that come by a mutant, the quickest first, until one fails.</summary>
internal sealed class TestRun
{
    private const long Spare = 2_000_000;

    private readonly FieldInfo _on;
    private readonly FieldInfo _left;
    private readonly bool[] _reached;
    private readonly IReadOnlyList<TestCase> _tests;
    private readonly List<Reach> _reaches = [];

    public TestRun(string tests, string project, IReadOnlyList<string> words)
    {
        var context = new Context(tests);
        var assembly = context.LoadFromAssemblyPath(tests);
        var type = context.LoadFromAssemblyName(new AssemblyName(project)).GetType(Switch.Type)!;
        _on = type.GetField("On")!;
        _left = type.GetField("Left")!;
        _reached = (bool[])type.GetField("Reached")!.GetValue(null)!;
        _tests = [.. TestCase.In(assembly, words)];
    }

    public string Size =>
        $"{_reaches.Count} tests, {_reaches.Sum(reach => reach.Time.TotalSeconds):0.0} s; the longest is {_reaches[^1].Test.Name}";

    /// <summary>Runs all tests with no mutant on: how long each takes and what it comes by.</summary>
    /// <returns>Those that fail, and why; they are not run again.</returns>
    public IReadOnlyList<string> Measure()
    {
        var failed = new List<string>();
        _on.SetValue(null, -1);
        foreach (var test in _tests)
        {
            Array.Clear(_reached);
            _left.SetValue(null, long.MaxValue);
            var clock = Stopwatch.StartNew();
            if (test.Failure() is { } failure)
                failed.Add($"{test.Name}: {failure}");
            else
                _reaches.Add(new Reach(test, clock.Elapsed, long.MaxValue - (long)_left.GetValue(null)!, [.. _reached]));
        }

        _reaches.Sort((a, b) => a.Time.CompareTo(b.Time));
        return failed;
    }

    /// <returns>The test that fails; null where none does.</returns>
    public string? Killer(int mutant)
    {
        foreach (var reach in _reaches)
            if (reach.Reached[mutant] && !Passes(reach.Test, mutant, (10 * reach.Asked) + Spare))
                return reach.Test.Name;
        return null;
    }

    private bool Passes(TestCase test, int mutant, long asked)
    {
        _on.SetValue(null, mutant);
        _left.SetValue(null, asked);
        var passes = test.Failure() is null;
        _on.SetValue(null, -1);
        return passes;
    }

    private sealed record Reach(TestCase Test, TimeSpan Time, long Asked, bool[] Reached);

    private sealed class Context(string tests) : AssemblyLoadContext("tests")
    {
        private readonly AssemblyDependencyResolver _resolver = new(tests);

        protected override Assembly? Load(AssemblyName assemblyName) =>
            _resolver.ResolveAssemblyToPath(assemblyName) is { } path ? LoadFromAssemblyPath(path) : null;

        protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
            _resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } path ? LoadUnmanagedDllFromPath(path) : 0;
    }
}
