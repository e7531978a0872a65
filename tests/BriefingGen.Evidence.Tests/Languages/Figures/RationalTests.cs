using BriefingGen.Evidence.Languages.Figures;

namespace BriefingGen.Evidence.Tests.Languages.Figures;

public class RationalTests
{
    private static readonly Rational Third = new(1, 3);

    [Fact]
    public void Parts_are_reckoned_with_and_nothing_is_rounded()
    {
        Assert.Equal(1, 3 * Third);
        Assert.Equal(1, Third * 3);
        Assert.Equal(6, 2 / Third);
        Assert.Equal(new Rational(1, 6), Third / 2);
        Assert.Equal(new Rational(4, 3), 1 + Third);
        Assert.Equal(new Rational(2, 3), 1 - Third);
        Assert.Equal(Third, new Rational(-2, -6));
        Assert.Equal(Third, Rational.Abs(new Rational(1, -3)));
        Assert.Equal(0.5, new Rational(1, 2).ToDouble());
    }

    [Fact]
    public void Whole_numbers_and_parts_have_one_order()
    {
        Assert.True(1 > new Rational(1, 2) && new Rational(1, 2) < 1 && new Rational(3, 2) > 1);
        var same = new Rational(2, 6);
        Assert.False(Third > same || Third < same);
        Assert.True(Third >= same && Third <= same);
    }
}
