using System.Buffers.Binary;
using System.Text;
using BriefingGen.Pdf.Document;

namespace BriefingGen.Pdf.Tests.Document;

public class SrgbProfileTests
{
    // ICC.1:2010, 6.3.4.3: the illuminant of the profile connection space.
    private static readonly double[] D50 = [0.9642, 1, 0.8249];

    [Fact]
    public void Is_a_version_4_2_monitor_profile_of_480_bytes()
    {
        var profile = SrgbProfile.Create();
        Assert.Equal(480, profile.Length);
        Assert.Equal(480, BinaryPrimitives.ReadInt32BigEndian(profile));
        Assert.Equal([4, 0x20, 0, 0], profile[8..12]);
        Assert.Equal("mntrRGB XYZ ", Encoding.ASCII.GetString(profile, 12, 12));
        Assert.Equal("acsp", Encoding.ASCII.GetString(profile, 36, 4));
        Assert.Equal(D50, Fixed(profile, 68), Near);
    }

    [Fact]
    public void Every_tag_lies_inside_on_a_multiple_of_four()
    {
        var profile = SrgbProfile.Create();
        var tags = Tags(profile);
        Assert.Equal(["desc", "cprt", "wtpt", "chad", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"], tags.Keys);
        Assert.All(tags.Values, tag => Assert.True(tag.Offset % 4 == 0 && tag.Offset + tag.Length <= profile.Length));
        Assert.Single(tags.Where(tag => tag.Key.EndsWith("TRC", StringComparison.Ordinal)).Select(tag => tag.Value.Offset).Distinct());
    }

    [Fact]
    public void White_is_the_white_of_the_connection_space()
    {
        var profile = SrgbProfile.Create();
        var columns = new[] { "rXYZ", "gXYZ", "bXYZ" }.Select(tag => Fixed(profile, Tags(profile)[tag].Offset + 8)).ToArray();
        for (var i = 0; i < 3; i++)
            Assert.InRange(columns.Sum(column => column[i]), D50[i] - 0.0001, D50[i] + 0.0001);
    }

    // As Lindbloom's tables and LittleCMS's built-in profile have them.
    [Theory]
    [InlineData("rXYZ", 0.43607, 0.22249, 0.01392)]
    [InlineData("gXYZ", 0.38515, 0.71687, 0.09708)]
    [InlineData("bXYZ", 0.14307, 0.06061, 0.7141)]
    public void Primaries_are_those_of_sRGB_adapted_to_D50(string tag, double x, double y, double z)
    {
        var profile = SrgbProfile.Create();
        Assert.Equal([x, y, z], Fixed(profile, Tags(profile)[tag].Offset + 8), (left, right) => Math.Abs(left - right) < 0.0003);
    }

    [Fact]
    public void The_curve_is_that_of_sRGB()
    {
        var profile = SrgbProfile.Create();
        var offset = Tags(profile)["rTRC"].Offset;
        Assert.Equal("para", Encoding.ASCII.GetString(profile, offset, 4));
        Assert.Equal(3, BinaryPrimitives.ReadInt16BigEndian(profile.AsSpan(offset + 8)));
        Assert.Equal([2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045], Fixed(profile, offset + 12, 5), Near);
    }

    private static bool Near(double left, double right) => Math.Abs(left - right) < 1.0 / 65536;

    private static Dictionary<string, (int Offset, int Length)> Tags(byte[] profile) =>
        Enumerable.Range(0, BinaryPrimitives.ReadInt32BigEndian(profile.AsSpan(128))).Select(i => 132 + 12 * i).ToDictionary(
            entry => Encoding.ASCII.GetString(profile, entry, 4),
            entry => (BinaryPrimitives.ReadInt32BigEndian(profile.AsSpan(entry + 4)), BinaryPrimitives.ReadInt32BigEndian(profile.AsSpan(entry + 8))));

    private static double[] Fixed(byte[] profile, int offset, int count = 3) =>
        [.. Enumerable.Range(0, count).Select(i => BinaryPrimitives.ReadInt32BigEndian(profile.AsSpan(offset + 4 * i)) / 65536.0)];
}
