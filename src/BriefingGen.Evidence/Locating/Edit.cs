namespace BriefingGen.Evidence.Locating;

/// <summary>Brackets and what is in them.</summary>
/// <param name="FirstWord">The opening bracket's place among the words of the text as typed.</param>
/// <param name="WordCount">Both brackets included.</param>
/// <param name="Start">UTF-16 offset in the text as typed.</param>
internal readonly record struct Edit(EditKind Kind, int FirstWord, int WordCount, int Start, int End)
{
    public int Length => End - Start;
}
