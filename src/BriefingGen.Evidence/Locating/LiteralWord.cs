using BriefingGen.Evidence.Languages.Tokens;

namespace BriefingGen.Evidence.Locating;

/// <summary>A word to be found.</summary>
/// <param name="Text">Folded.</param>
/// <param name="Start">UTF-16 offset in the text as typed.</param>
/// <param name="IsRecased">The text has its first letter in brackets, `[T]he`.</param>
internal readonly record struct LiteralWord(ReadOnlyMemory<char> Text, bool HasSpaceAfter, int Start, int End, bool IsRecased = false)
{
    /// <summary>Letters or digits, rather than a punctuation mark or a symbol.</summary>
    public bool IsWord => Characters.BeginWord(Text.Span);
}
