using System.Collections.Immutable;

namespace BriefingGen.Evidence.Locating;

/// <summary>A text in which typography no longer tells words apart, and the way back to the text it was made from.</summary>
public sealed class FoldedText
{
    private readonly ImmutableArray<Run> _runs;

    internal FoldedText(string text, string source, ImmutableArray<Run> runs)
    {
        Text = text;
        Source = source;
        _runs = runs;
    }

    public string Text { get; }

    /// <summary>The text as it was.</summary>
    public string Source { get; }

    /// <summary>Where a character of <see cref="Text"/> begins in <see cref="Source"/>; all of a ligature begins where it does.</summary>
    /// <param name="offset">In UTF-16 units; the end of the text counts as a place.</param>
    public int SourceStart(int offset)
    {
        if (offset == Text.Length)
            return Source.Length;
        var run = _runs[RunAt(offset)];
        return run.IsUnchanged ? run.Source + offset - run.Folded : run.Source;
    }

    /// <summary>Where the characters before <paramref name="offset"/> end in <see cref="Source"/>: what the fold left out after them is
    /// not part of them.</summary>
    public int SourceEnd(int offset)
    {
        if (offset == 0)
            return 0;
        var run = _runs[RunAt(offset - 1)];
        return run.IsUnchanged ? run.Source + offset - run.Folded : run.Source + run.SourceLength;
    }

    private int RunAt(int offset)
    {
        int low = 0, high = _runs.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_runs[middle].Folded <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    /// <summary>A stretch that maps character by character, or as a whole where the lengths differ. All in UTF-16 units.</summary>
    internal readonly record struct Run(int Folded, int FoldedLength, int Source, int SourceLength)
    {
        public bool IsUnchanged => FoldedLength == SourceLength;
    }
}
