using BriefingGen.Briefs.Reading;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Fuzzing.Targets;

internal static class YamlFuzz
{
    public static void Run(ReadOnlyMemory<byte> input)
    {
        if (TextFileReader.Read("briefs/brief.yaml", input, out _) is not { } file)
            return;
        var found = new DiagnosticBag();
        BriefReader.Read(file, found);
        Findings.Show(found.Sorted());
    }
}
