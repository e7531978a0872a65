using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Frames;
using BriefingGen.Typesetting.Layout;
using BriefingGen.Typesetting.Look;

namespace BriefingGen.Typesetting.Tests.Layout;

public sealed class RunningTitleTests
{
    [Fact]
    public void A_title_too_long_for_the_head_of_a_page_ends_at_the_last_word_that_has_room()
    {
        var words = Enumerable.Range(1, 3_000).Select(i => $"word{i},").ToArray();
        var shown = HeadOf(string.Join(' ', words));

        Assert.EndsWith(" …", shown, StringComparison.Ordinal);
        var count = shown.Split(' ').Length - 1;
        Assert.Equal(string.Join(' ', words[..count]).TrimEnd(',') + " …", shown);
        var oneMore = string.Join(' ', words[..(count + 1)]).TrimEnd(',') + " …";
        Assert.NotEqual(oneMore, HeadOf(oneMore));
        Assert.Equal(shown, HeadOf(shown));
    }

    [Fact]
    public void A_title_of_one_word_without_end_is_left_out() => Assert.Equal("", HeadOf(new string('x', 3_000)));

    private static string HeadOf(string title)
    {
        var document = Given.Document(Given.Lines("line", 100)) with
        {
            RunningHeads = new RunningHeads { Title = title, Footer = "", Folio = (page, pages) => $"{page}/{pages}" },
        };
        var page = Paginator.Paginate(document, new PageLook(PageFormat.For(PaperSize.A4))).Pages[1];
        return string.Concat(page.RunningElements.Where(item => item.Kind == RunningElementKind.Header).SelectMany(item => item.Text).Select(run => run.Text));
    }
}
