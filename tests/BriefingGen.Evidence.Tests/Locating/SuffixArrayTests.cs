using BriefingGen.Evidence.Sources;
using FsCheck.Xunit;

namespace BriefingGen.Evidence.Tests.Locating;

public class SuffixArrayTests
{
    [Property]
    public void Suffixes_are_in_order(byte[] keys)
    {
        var few = keys.Select(key => key % 3).ToArray();
        var expected = Enumerable.Range(0, few.Length).OrderBy(start => few[start..], Comparer<int[]>.Create(Compare));
        Assert.Equal(expected, SuffixArray.Build(few));
    }

    private static int Compare(int[] left, int[] right) => left.AsSpan().SequenceCompareTo(right);
}
