namespace BriefingGen.Briefs.Model;

/// <summary>
/// A date of EDTF level 0, with the signs of level 1 that BRIEF.md §4 names: `?` `~` `%`, `XX` for an unknown day or month, and
/// intervals open at one end. How it is printed is the language's matter.
/// </summary>
/// <param name="Start">None: open at its start.</param>
/// <param name="End">None: open at its end; the start itself, where it is no interval.</param>
public sealed record EdtfDate(EdtfPoint? Start, EdtfPoint? End, bool IsInterval)
{
    /// <summary>One day, known as such: neither an interval nor less exact; a time of day may be given too.</summary>
    public bool IsDay => !IsInterval && Start is { Day: not null };

    /// <summary>The first day it can be; none where it is open.</summary>
    public DateOnly? Earliest => Start?.Earliest;

    /// <summary>The last day it can be; none where it is open.</summary>
    public DateOnly? Latest => End?.Latest;

    /// <returns>None where the text is not such a date; an interval that ends before it begins is one.</returns>
    public static EdtfDate? Parse(ReadOnlySpan<char> text) => EdtfParser.Parse(text);
}
