using System.Buffers;
using System.Text;
using HarfBuzzSharp;

namespace BriefingGen.Typesetting.Text;

/// <summary>A stretch of text in one script (UAX #24): characters of no script of their own go with the run before them, at the
/// start with the run after. A font's rules are kept by script, so each run is shaped by itself.</summary>
/// <param name="End">UTF-16 offset behind the run.</param>
internal readonly record struct ScriptRun(int End, Script Script)
{
    // Most text is Latin, and most of its punctuation General Punctuation: answered without a look at each character.
    private static readonly SearchValues<char> LatinText = SearchValues.Create(
        [.. Enumerable.Range(0, 0x0250).Concat(Enumerable.Range(0x2000, 0x70)).Select(codePoint => (char)codePoint)]);

    /// <param name="fallback">The script of a run that has none.</param>
    public static ScriptRun At(ReadOnlySpan<char> text, int start, int end, Script fallback)
    {
        if (fallback.Equals(Script.Latin) && !text[start..end].ContainsAnyExcept(LatinText))
            return new ScriptRun(end, Script.Latin);
        Script? script = null;
        for (int i = start, length; i < end; i += length)
        {
            if (ScriptAt(text[i..end], out length) is not { } own)
                continue;
            if (script is { } before && !before.Equals(own))
                return new ScriptRun(i, before);
            script = own;
        }

        return new ScriptRun(end, script ?? fallback);
    }

    private static Script? ScriptAt(ReadOnlySpan<char> text, out int length)
    {
        length = 1;
        if (text[0] < 0x0250)
            return char.IsLetter(text[0]) && text[0] != 'µ' ? Script.Latin : null;
        if (text[0] is >= '\u2000' and <= '\u206F')
            return null;
        Rune.DecodeFromUtf16(text, out var rune, out length);
        var script = UnicodeFunctions.Default.GetScript(rune.Value);
        return script.Equals(Script.Common) || script.Equals(Script.Inherited) || script.Equals(Script.Unknown) ? null : script;
    }
}
