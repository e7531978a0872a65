namespace BriefingGen.Fuzzing.Targets;

/// <summary>What is given inputs that nobody wrote.</summary>
public enum FuzzTarget
{
    /// <summary>The reader of briefs: YAML, its keys, its markup.</summary>
    Yaml,

    /// <summary>A set of templates, carried out on a brief that uses every key.</summary>
    Template,

    /// <summary>An archived article, text, Markdown or HTML, and the brief that is begun from it, to the PDF.</summary>
    Archive,

    /// <summary>The search for cited words and quotations, and the checks that rest on it.</summary>
    Matcher,

    /// <summary>A whole brief about the articles of `seeds`, to the PDF.</summary>
    Brief,

    /// <summary>No part of the program: a fault that only a search guided by coverage finds, to try the search.</summary>
    Planted,
}

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
