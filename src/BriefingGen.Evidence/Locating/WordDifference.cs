using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Locating;

/// <summary>Words that are not the same in the text and in the source.</summary>
/// <param name="Start">UTF-16 offset in the text as typed.</param>
/// <param name="Length">0 where the source has words that the text has not.</param>
/// <param name="Source">The source's words; empty where the text has words that the source has not.</param>
public sealed record WordDifference(int Start, int Length, TextSpan Source)
{
    public int End => Start + Length;
}
