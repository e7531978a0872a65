using Markdig.Parsers;

namespace BriefingGen.Briefs.Markup;

/// <summary>
/// Counts the marks of a paragraph that may belong together. Emphasis and links are paired in a time that grows with the square of them;
/// a citation is read by itself, so that a text may have any number of those.
/// </summary>
internal static class PairingMarks
{
    private const int Most = 1000;

    private static readonly object Key = new();

    /// <exception cref="ArgumentException">There are more than in any paragraph that is read by people. It is the exception of the parser’s
    /// own limit on nesting.</exception>
    public static void Count(InlineProcessor processor, int marks)
    {
        var paragraph = processor.Block!;
        var count = paragraph.GetData(Key) is int before ? before + marks : marks;
        if (count > Most)
            throw new ArgumentException("too many marks in a paragraph", nameof(marks));
        paragraph.SetData(Key, count);
    }
}
