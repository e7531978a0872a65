using BriefingGen.Evidence.Languages.Figures;
using BriefingGen.Evidence.Languages.Figures.Reading;

namespace BriefingGen.Evidence.Tests.Languages.Figures;

public class FigureCompatibilityTests
{
    [Theory]
    [InlineData("52 killed", "tens killed", true)]
    [InlineData("152 killed", "tens killed", false)]
    [InlineData("about 50 killed", "52 killed", true)]
    [InlineData("53 killed", "52 killed", false)]
    [InlineData("more than 50 killed", "300 killed", true)]
    [InlineData("more than 50 killed", "fewer than 50 killed", false)]
    [InlineData("more than 50 killed", "50 killed", false)]
    [InlineData("at least 50 killed", "50 killed", true)]
    [InlineData("more than 60 killed", "fewer than 50 killed", false)]
    [InlineData("nearly 50 killed", "48 killed", true)]
    [InlineData("nearly 50 killed", "52 killed", false)]
    [InlineData("10 to 12 killed", "11 killed", true)]
    [InlineData("52 km", "52,000 metres", true)]
    [InlineData("52 km", "£52", false)]
    [InlineData("half of them", "50 per cent", true)]
    [InlineData("one in five", "a fifth of them", true)]
    [InlineData("Rule 9(2)", "9 killed", false)]
    [InlineData("Rule 9(2)", "0 killed", false)]
    [InlineData("two in five", "60 per cent", false)]
    [InlineData("the 21st ship", "21 ships", false)]
    [InlineData("fewer than 50 killed", "50 killed", false)]
    [InlineData("fewer than 50 killed", "48 killed", true)]
    [InlineData("up to 50 killed", "48 killed", true)]
    [InlineData("up to 50 killed", "50 killed", true)]
    [InlineData("up to 50 killed", "52 killed", false)]
    [InlineData("two in five", "40 per cent", true)]
    [InlineData("52 km", "20,000 metres", false)]
    [InlineData("131 to 19", "131 to 19", true)]
    [InlineData("about 50 killed", "55 killed", true)]
    [InlineData("about 50 killed", "56 killed", false)]
    [InlineData("about 500 killed", "550 killed", true)]
    [InlineData("about 500 killed", "555 killed", false)]
    public void Less_precise_figures_do_not_contradict(string a, string b, bool expected)
    {
        var reader = FigureReader.For("en")!;
        Assert.Equal(expected, FigureCompatibility.MayAgree(reader.Read(a)[0], reader.Read(b)[0]));
        Assert.Equal(expected, FigureCompatibility.MayAgree(reader.Read(b)[0], reader.Read(a)[0]));
    }
}
