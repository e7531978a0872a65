using BriefingGen.Briefs.Model;

namespace BriefingGen.Narrative.Composition;

/// <summary>Which words of a briefing are in another language than the brief's.</summary>
internal static class Languages
{
    /// <returns>The source's language; none where it is the brief's own.</returns>
    public static string? Foreign(CompositionContext context, Source source) =>
        source.Language.Value == context.Brief.Language.Value ? null : source.Language.Value;

    /// <summary>Whether a reader of one has to be told of the other: not where only the region differs.</summary>
    public static bool AreDifferent(string language, string other) => language.Split('-')[0] != other.Split('-')[0];
}
