using System.Collections.Immutable;

namespace BriefingGen.Briefs.Schema;

/// <summary>A kind of mapping, for those who write briefs.</summary>
/// <param name="Name">Without article: “timeline entry”.</param>
/// <param name="Keys">In the order in which they are explained.</param>
/// <param name="ShortFor">The key that a text alone stands for.</param>
public sealed record MappingDescription(string Name, ImmutableArray<KeyDescription> Keys, string? ShortFor);

/// <summary>A key, for those who write briefs.</summary>
/// <param name="Text">What to type and what becomes of it, in a line.</param>
public sealed record KeyDescription(string Name, string Text)
{
    /// <summary>Whether the mapping cannot be without it, whatever else it has.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Its value is a list, for which a single entry may not stand.</summary>
    public bool IsList { get; init; }

    /// <summary>Its value is a mapping from ids to entries.</summary>
    public bool IsById { get; init; }

    /// <summary>What its value or each of its entries is made of; none where that is a text.</summary>
    public MappingDescription? Entry { get; init; }

    /// <summary>The words it takes; empty where it takes others.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>A value that it takes, where not every text is one or one is taken by default.</summary>
    public string? Sample { get; init; }

    /// <summary>What is taken or done where it is not given, in Markdown.</summary>
    public string? Default { get; init; }

    /// <summary>When it must be given, for the sake of what else there is: “if `status` is `alleged`”.</summary>
    public string? NeededWhen { get; init; }

    /// <summary>The key without which it may not stand.</summary>
    public string? Needs { get; init; }

    /// <summary>The keys beside which it may not stand.</summary>
    public ImmutableArray<string> Excludes { get; init; } = [];
}
