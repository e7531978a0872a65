using System.Text;
using System.Text.RegularExpressions;
using BriefingGen.Pdf.Fonts;

namespace BriefingGen.Pdf.Tests.Fonts;

public class ToUnicodeCMapTests
{
    [Fact]
    public void Neighbours_share_a_line_and_others_have_their_own()
    {
        var map = Write(new() { [65] = "A", [66] = "B", [67] = "C", [68] = "X", [2] = "fi", [300] = "\u2019", [301] = "\U0001F600" });
        Assert.Contains(
            "4 beginbfchar\n<0002><00660069>\n<0044><0058>\n<012C><2019>\n<012D><D83DDE00>\nendbfchar\n1 beginbfrange\n<0041><0043><0041>\nendbfrange\n",
            map, StringComparison.Ordinal);
    }

    [Fact]
    public void No_range_crosses_a_high_byte_in_codes_or_texts()
    {
        var texts = Enumerable.Range(0xF0, 0x20).ToDictionary(cid => (ushort)cid, cid => ((char)(cid + 0x208)).ToString());
        var ranges = Regex.Matches(Write(texts), "<(..)..><(..)..><(..)(..)>\n").Cast<Match>().ToArray();
        Assert.Equal(3, ranges.Length);
        Assert.All(ranges, range => Assert.Equal(range.Groups[1].Value, range.Groups[2].Value));
        Assert.Contains("<00F0><00F7><02F8>", Write(texts), StringComparison.Ordinal);
        Assert.Contains("<00F8><00FF><0300>", Write(texts), StringComparison.Ordinal);
        Assert.Contains("<0100><010F><0308>", Write(texts), StringComparison.Ordinal);
    }

    [Fact]
    public void A_block_has_at_most_a_hundred_lines()
    {
        var texts = Enumerable.Range(1, 250).ToDictionary(i => (ushort)(i * 2), i => ((char)(0x4E00 + i * 3)).ToString());
        var counts = Regex.Matches(Write(texts), "([0-9]+) beginbfchar").Select(match => match.Groups[1].Value);
        Assert.Equal(["100", "100", "50"], counts);
    }

    private static string Write(Dictionary<ushort, string> texts) => Encoding.ASCII.GetString(ToUnicodeCMap.Write(texts));
}
