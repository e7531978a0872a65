using System.Runtime.InteropServices;
using System.Text;
using BriefingGen.Text.Files;
using HarfBuzzSharp;

namespace BriefingGen.Text.Unicode;

/// <summary>
/// Normalization Form C (UAX #15). The runtime’s own returns its input if there is no ICU, so this class uses the compositions
/// that HarfBuzz carries. Nearly every text is in NFC already: only stretches that need not be are composed, and a text that does
/// not change is returned as it is.
/// </summary>
public static class Nfc
{
    /// <summary>Lone surrogates stay as they are.</summary>
    /// <returns>The same string if it is in NFC.</returns>
    public static string Normalize(string text) => TextChange.Apply(text, Changes(text));

    /// <summary>Composes a text and keeps the way back to the file: characters that changed together map as a whole.</summary>
    /// <returns>The same object if the text is in NFC.</returns>
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

    /// <summary>Whether a character is a composed starter that never combines with the one before it. Only the common ranges are
    /// known.
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

/// <summary>
/// The algorithm of UAX #15 on one stretch of a text: decompose, order the marks, compose. Each character remembers which part of
/// the stretch it came from, so that changes are as small as they can be.
/// </summary>
internal sealed class Composition
{
    private static readonly UnicodeFunctions Unicode = UnicodeFunctions.Default;

    private readonly List<Character> _characters = [];

    /// <summary>Adds what has to change in text[start..end] to bring it into NFC.</summary>
    public void FindChanges(ReadOnlySpan<char> text, int start, int end, List<TextChange> changes)
    {
        _characters.Clear();
        for (int at = start, length; at < end; at += length)
            Decompose(CodePointAt(text[at..end], out length), at, at + length);
        OrderMarks();
        Compose();
        Report(text, changes);
    }

    private void Decompose(int codePoint, int start, int end)
    {
        if (Unicode.TryDecompose(codePoint, out var first, out var second))
        {
            Decompose(first, start, end);
            if (second != 0)
                Decompose(second, start, end);
        }
        else
        {
            _characters.Add(new Character(codePoint, (int)Unicode.GetCombiningClass(codePoint), _characters.Count, start, end));
        }
    }

    // The Canonical Ordering Algorithm (Unicode, D109).
    private void OrderMarks()
    {
        var characters = CollectionsMarshal.AsSpan(_characters);
        for (var i = 0; i < characters.Length; i++)
        {
            var first = i;
            while (i < characters.Length && characters[i].CombiningClass != 0)
                i++;
            if (i - first > 1)
                characters[first..i].Sort(static (a, b) =>
                    a.CombiningClass != b.CombiningClass ? a.CombiningClass - b.CombiningClass : a.Order - b.Order);
        }
    }

    // The Canonical Composition Algorithm (Unicode, D117). A character joins the last starter unless something between them
    // blocks it: a character of its own combining class or a higher one.
    private void Compose()
    {
        var characters = CollectionsMarshal.AsSpan(_characters);
        int starter = -1, kept = 0;
        foreach (var character in characters)
        {
            if (starter >= 0
                && (kept == starter + 1 || characters[kept - 1].CombiningClass < character.CombiningClass)
                && Unicode.TryCompose(characters[starter].CodePoint, character.CodePoint, out var composed))
            {
                ref var joined = ref characters[starter];
                joined = joined with
                {
                    CodePoint = composed,
                    Start = Math.Min(joined.Start, character.Start),
                    End = Math.Max(joined.End, character.End),
                };
                continue;
            }

            if (character.CombiningClass == 0)
                starter = kept;
            characters[kept++] = character;
        }

        _characters.RemoveRange(kept, _characters.Count - kept);
    }

    // Characters whose parts of the text overlap or stand in another order changed together.
    private void Report(ReadOnlySpan<char> text, List<TextChange> changes)
    {
        var starts = FirstStarts();
        var composed = new StringBuilder();
        for (var i = 0; i < _characters.Count;)
        {
            var start = starts[i];
            var end = start;
            composed.Clear();
            do
            {
                end = Math.Max(end, _characters[i].End);
                Append(composed, _characters[i].CodePoint);
            }
            while (starts[++i] < end);

            if (!composed.Equals(text[start..end]))
                changes.Add(new TextChange(start, end - start, composed.ToString()));
        }
    }

    // The start of the earliest part that this character, or any after it, came from.
    private int[] FirstStarts()
    {
        var starts = new int[_characters.Count + 1];
        starts[^1] = int.MaxValue;
        for (var i = _characters.Count - 1; i >= 0; i--)
            starts[i] = Math.Min(_characters[i].Start, starts[i + 1]);
        return starts;
    }

    private static int CodePointAt(ReadOnlySpan<char> text, out int length)
    {
        length = text.Length > 1 && char.IsSurrogatePair(text[0], text[1]) ? 2 : 1;
        return length == 2 ? char.ConvertToUtf32(text[0], text[1]) : text[0];
    }

    private static void Append(StringBuilder text, int codePoint)
    {
        if (codePoint > char.MaxValue)
            text.Append(new Rune(codePoint).ToString());
        else
            text.Append((char)codePoint);
    }

    /// <param name="Order">Among the decomposed characters.</param>
    /// <param name="Start">UTF-16 offset in the text of what it came from.</param>
    private readonly record struct Character(int CodePoint, int CombiningClass, int Order, int Start, int End);
}
