using BriefingGen.Text.Files;

namespace BriefingGen.Text.Unicode;

/// <summary>
/// Normalization Form C (UAX #15). The runtime's own returns its input where there is no ICU, so it is done here, with the
/// compositions that HarfBuzz carries. Nearly every text is in NFC already: only stretches that need not be are composed, and a
/// text that does not change is returned as it is.
/// </summary>
public static class Nfc
{
    /// <summary>Lone surrogates stay as they are.</summary>
    /// <returns>The same string where it is in NFC.</returns>
    public static string Normalize(string text) => TextChange.Apply(text, Changes(text));

    /// <summary>Composes a text and keeps the way back to the file: characters that changed together map as a whole.</summary>
    /// <returns>The same object where the text is in NFC.</returns>
    public static MappedText Normalize(MappedText text) => text.Replace(Changes(text.Value));

    private static List<TextChange> Changes(string text)
    {
        var changes = new List<TextChange>();
        Composition? composition = null;
        for (var at = 0; text.AsSpan(at).IndexOfAnyExceptInRange('\0', '\u02FF') is >= 0 and var next;)
        {
            at += next;
            if (IsInert(text[at]))
            {
                at++;
                continue;
            }

            // The stretch begins one character earlier: what is not inert may join it.
            var start = Math.Max(at - 1, 0);
            while (at < text.Length && !IsInert(text[at]))
                at++;
            (composition ??= new Composition()).FindChanges(text, start, at, changes);
        }

        return changes;
    }

    /// <summary>Starters that are composed and never join what stands before them. Not all of them: those that fill most texts.
    /// </summary>
    internal static bool IsInert(char character) => character is
        < '\u0300'
        or (>= '\u0391' and <= '\u03CE')
        or (>= '\u0400' and <= '\u0482')
        or (>= '\u0620' and <= '\u064A')
        or (>= '\u2010' and <= '\u2027')
        or (>= '\u3041' and <= '\u3096')
        or (>= '\u30A1' and <= '\u30FA')
        or (>= '\u4E00' and <= '\u9FFF')
        or (>= '\uAC00' and <= '\uD7A3');
}
