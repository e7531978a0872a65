using System.Globalization;
using BriefingGen.Fuzzing.Driver;
using BriefingGen.Fuzzing.Targets;

// `.ci/fuzz` is how this is started.
return args switch
{
    ["instrument", var folder] => Instrument(folder),
    ["search", var target, var seconds, var seed, var root, var work] => Search(target, seconds, seed, root, work),
    ["fallen", var work, var name] => Fallen(work, name),
    _ => ExitCodes.Usage,
};

static int Instrument(string folder)
{
    Instrumentation.Instrument(folder);
    return ExitCodes.Clean;
}

static int Search(string name, string seconds, string seed, string root, string work)
{
    if (!Enum.TryParse<FuzzTarget>(name, ignoreCase: true, out var target))
        return ExitCodes.Usage;
    var faults = 0;
    // A main thread has eight times the stack that other threads have on some systems: the smallest is what counts.
    var thread = new Thread(Run, maxStackSize: 1 << 20);
    thread.Start();
    thread.Join();
    return faults == 0 ? ExitCodes.Clean : ExitCodes.Faults;

    void Run()
    {
        using var folder = new FuzzFolder(Path.Combine(root, "tests/BriefingGen.Fuzzing/Corpus", target.ToString()), work);
        // First of all: no instrumented code runs without its map.
        var coverage = new Coverage();
        var chance = new Chance(ulong.Parse(seed, CultureInfo.InvariantCulture));
        var time = TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture));
        faults = new FuzzLoop(coverage, Fuzzed.Of(target, root), folder, chance).Search(Seeds.Of(target, root), time);
    }
}

static int Fallen(string work, string name)
{
    File.WriteAllBytes(Path.Combine(work, "faults", name), FuzzFolder.LastCurrent(work));
    return ExitCodes.Clean;
}
