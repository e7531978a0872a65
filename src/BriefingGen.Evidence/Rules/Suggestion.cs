namespace BriefingGen.Evidence.Rules;

/// <summary>What an editor may type in the place of a stretch of a text.</summary>
/// <param name="How">What it does: “put the words back”.</param>
/// <param name="Start">UTF-16 offset in the text as typed.</param>
/// <param name="Instead">None where nothing can be pasted.</param>
internal readonly record struct Suggestion(string How, int Start, int Length, string? Instead)
{
    public string ApplyTo(string text) => string.Concat(text.AsSpan(0, Start), Instead, text.AsSpan(Start + Length));
}
