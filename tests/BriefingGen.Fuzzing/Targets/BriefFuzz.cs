using BriefingGen.Publishing;
using BriefingGen.Publishing.Pipeline;
using BriefingGen.Publishing.Reading;
using BriefingGen.Text.Files;

namespace BriefingGen.Fuzzing.Targets;

/// <summary>Built as a draft, so that errors of evidence do not keep it from its pages.</summary>
internal sealed class BriefFuzz(string root)
{
    private readonly BriefPath _path = new(Path.Combine(root, "briefs", "fuzzed.yaml"), "fuzzed");
    private readonly Publisher _publisher = new(new PublishingOptions { Draft = true, Root = root });

    public void Run(ReadOnlyMemory<byte> input)
    {
        if (TextFileReader.Read("briefs/fuzzed.yaml", input, out _) is { } file)
            Findings.Show(_publisher.Check(file, _path));
    }
}
