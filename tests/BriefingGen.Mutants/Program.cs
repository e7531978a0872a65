using System.Diagnostics;
using System.Text.Json;
using BriefingGen.Mutants;

// `.ci/mutants` is how this is started.
return args switch
{
    ["mutate", var folder, var arguments, var files, var work] => Mutate(folder, arguments, files, work),
    ["judge", var work, var tests, var words, var wide] => Judge(work, tests, words, wide),
    ["run", var tests, var project, var words, .. var mutants] => Run(tests, project, words, mutants),
    _ => 2,
};

static int Mutate(string folder, string arguments, string files, string work)
{
    var names = files.Split(',');
    var project = Path.GetFileName(Path.GetFullPath(folder));
    var mutants = new MutatedProject(folder, File.ReadAllText(arguments)).Write(
        path => names.Any(name => ("/" + path).Contains("/" + name, StringComparison.Ordinal)),
        Path.Combine(work, project + ".dll"));
    File.WriteAllText(Path.Combine(work, "mutants.json"), JsonSerializer.Serialize(mutants));
    return 0;
}

static int Judge(string work, string tests, string words, string wide)
{
    var project = Path.GetFileNameWithoutExtension(tests).Replace(".Tests", "", StringComparison.Ordinal);
    var mutants = JsonSerializer.Deserialize<List<Mutant>>(File.ReadAllText(Path.Combine(work, "mutants.json")))!;
    var killers = mutants.ToDictionary(mutant => mutant.Id, _ => (string?)null);
    string[] rounds = wide.Length > 0 ? [words, wide] : [words];
    foreach (var round in rounds)
    {
        var left = mutants.Where(mutant => killers[mutant.Id] is null).ToList();
        while (left.Count > 0)
            left = left[Watch(["run", tests, project, round, .. left.Select(mutant => $"{mutant.Id}")], left, killers)..];
    }

    foreach (var file in mutants.GroupBy(mutant => mutant.File))
    {
        var surviving = file.Where(mutant => killers[mutant.Id] is null).ToList();
        foreach (var mutant in surviving)
            Console.WriteLine($"{mutant.File}({mutant.Line}): {mutant.Before}\n    {mutant.After}");
        Console.WriteLine($"{file.Key}: {file.Count()} mutants, {file.Count() - surviving.Count} killed, {surviving.Count} survive");
    }

    return 0;
}

// Tells of each mutant as it is judged; Watch reads it.
static int Run(string tests, string project, string words, string[] mutants)
{
    var run = new TestRun(tests, project, words.Split(','));
    foreach (var failed in run.Measure())
        Console.WriteLine("! fails without a mutant: " + failed.ReplaceLineEndings(" "));
    Console.WriteLine("! " + run.Size);
    foreach (var mutant in mutants)
    {
        var killer = run.Killer(int.Parse(mutant, null));
        Console.WriteLine(killer is null ? "survives" : "killed " + killer);
    }

    return 0;
}

// A process that ends or stays at one mutant too long has had that mutant killed; the next process goes on behind it.
static int Watch(string[] arguments, List<Mutant> mutants, Dictionary<int, string?> killers)
{
    using var process = Start(arguments);
    var judged = 0;
    var spent = TimeSpan.Zero;
    var limit = TimeSpan.FromMinutes(10);
    var line = process.StandardOutput.ReadLineAsync();
    while (true)
    {
        if (!line.Wait(500))
        {
            process.Refresh();
            if (!process.HasExited && process.TotalProcessorTime - spent > limit)
                process.Kill();
            continue;
        }

        if (line.Result is null)
            break;
        if (line.Result[0] == '!')
        {
            Console.WriteLine(line.Result[2..]);
            limit = TimeSpan.FromSeconds(20) + process.TotalProcessorTime;
        }
        else
        {
            killers[mutants[judged++].Id] = line.Result == "survives" ? null : line.Result["killed ".Length..];
        }

        spent = process.HasExited ? spent : process.TotalProcessorTime;
        line = process.StandardOutput.ReadLineAsync();
    }

    if (judged < mutants.Count)
        killers[mutants[judged++].Id] = "(the process did not go on)";
    return judged;
}

static Process Start(string[] arguments)
{
    var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardError = true };
    foreach (var argument in arguments)
        start.ArgumentList.Add(argument);
    var process = Process.Start(start)!;
    process.ErrorDataReceived += (_, _) => { };
    process.BeginErrorReadLine();
    return process;
}
