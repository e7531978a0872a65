namespace BriefingGen.Fuzzing.Targets;

/// <summary>What is done with an input. Whatever it is, nothing may be thrown, and what is found must be fit to be shown.</summary>
public static class Fuzzed
{
    /// <param name="root">The checkout; its briefs and seeds are read.</param>
    /// <exception cref="Exception">A fault of the program.</exception>
    public static Action<ReadOnlyMemory<byte>> Of(FuzzTarget target, string root) => target switch
    {
        FuzzTarget.Yaml => YamlFuzz.Run,
        FuzzTarget.Template => new TemplateFuzz(root).Run,
        FuzzTarget.Archive => ArchiveFuzz.Run,
        FuzzTarget.Matcher => MatcherFuzz.Run,
        FuzzTarget.Brief => new BriefFuzz(root).Run,
        FuzzTarget.Planted => PlantedFuzz.Run,
    };
}
