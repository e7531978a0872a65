using System.Runtime.InteropServices;
using System.Text;
using BriefingGen.Text.Files;
using HarfBuzzSharp;

namespace BriefingGen.Text.Unicode;

/// <summary>
/// The algorithm of UAX #15 on one stretch of a text: decompose, order the marks, compose. Each character remembers which part
/// of the stretch it came from, so that a change is told for the smallest parts that changed.
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

    // Where the earliest part begins that this character or any behind it came from.
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
