namespace BriefingGen.Drafting.Plans;

/// <summary>The printed words of a draft that no article has, by the language of the brief.</summary>
/// <param name="InItsWords">The label of a fact whose value is a sentence of the article.</param>
internal sealed record DraftWords(string InItsWords, string NotYet, string By)
{
    public static DraftWords English { get; } = new("In the source’s words", "What the source says has not been set out yet.", "By");

    public static DraftWords French { get; } = new("Dans les termes de la source", "Le contenu de la source n’est pas encore présenté.", "Par");

    /// <summary>A summary for want of anything else.</summary>
    public string NothingYet(string source) => $"{NotYet} [@{source}]";
}
