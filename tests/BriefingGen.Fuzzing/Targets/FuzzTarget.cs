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
