using SharpFuzz;

namespace BriefingGen.Fuzzing.Driver;

/// <summary>Writes counting of branches into the built program and the parsers it uses, in place; this program is none of it.</summary>
internal static class Instrumentation
{
    private static readonly string[] Parsers = ["YamlDotNet.dll", "Markdig.dll", "Scriban.Signed.dll"];

    public static void Instrument(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*.dll").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path);
            if (name == "BriefingGen.Fuzzing.dll" || !(name.StartsWith("BriefingGen.", StringComparison.Ordinal) || Parsers.Contains(name)))
                continue;
            Fuzzer.Instrument(path, _ => true, Options.Value);
            Console.WriteLine($"instrumented {name}");
        }
    }
}
