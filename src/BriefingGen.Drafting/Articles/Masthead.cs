namespace BriefingGen.Drafting.Articles;

/// <summary>What an article says of itself, where it plainly does.</summary>
/// <param name="Publisher">With its short name in brackets where the article gives it so.</param>
/// <param name="Paragraph">The number of the paragraph that says so, which then tells nothing else; 0 where none does.</param>
internal sealed record Masthead(string? Publisher, DateOnly? Published, string? Author, int Paragraph)
{
    public static Masthead None { get; } = new(null, null, null, 0);

    /// <summary>With what another place of the article says, where this one is silent.</summary>
    public Masthead Or(Masthead other) => new(
        Publisher ?? other.Publisher, Published ?? other.Published, Author ?? other.Author, Paragraph > 0 ? Paragraph : other.Paragraph);
}
