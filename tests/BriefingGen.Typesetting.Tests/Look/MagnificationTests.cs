using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Look;

namespace BriefingGen.Typesetting.Tests.Look;

public sealed class MagnificationTests
{
    [Fact]
    public void Clear_print_sets_body_text_at_14_points_and_all_else_in_proportion()
    {
        var usual = new PageLook(PageFormat.For(PaperSize.A4));
        var large = new PageLook(PageFormat.For(PaperSize.A4), Magnification.ClearPrint);

        Assert.Equal(14_000, large.Format(TextStyle.Body).Size);
        foreach (var style in Enum.GetValues<TextStyle>())
            Assert.InRange(large.Format(style).Size * 100.0 / usual.Format(style).Size, 137, 138);
    }

    [Fact]
    public void A_small_paper_has_margins_in_proportion()
    {
        var a6 = PageFormat.For(new PaperSize(297_638, 419_528));

        Assert.Equal(28_346, a6.Side);
        Assert.InRange(a6.ContentHeight(2), 350_000, 352_000);
    }
}
