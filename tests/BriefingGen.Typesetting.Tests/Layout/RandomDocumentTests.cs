using System.Text;
using BriefingGen.Typesetting.Frames;

namespace BriefingGen.Typesetting.Tests.Layout;

public sealed class RandomDocumentTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_word_is_printed_once_inside_its_page_whatever_the_document(int seed)
    {
        var random = new RandomDocument((ulong)seed);
        var blocks = random.Blocks();
        var document = Given.Pages(10 + random.Next(40), 240 + random.Next(300), blocks);

        var printed = Words(document.Pages);
        Assert.Equal(random.Words.Order(StringComparer.Ordinal), printed.Order(StringComparer.Ordinal));
        Assert.All(document.Pages, page => Assert.All(page.Text, run =>
        {
            Assert.InRange(run.X, 0, page.Size.Width);
            Assert.InRange(run.Baseline, 0, page.Size.Height);
        }));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_two_lines_are_printed_over_each_other(int seed)
    {
        var random = new RandomDocument((ulong)seed);
        var blocks = random.Blocks();
        var document = Given.Pages(10 + random.Next(40), 240 + random.Next(300), blocks);

        foreach (var page in document.Pages)
        {
            var boxes = page.Text.Where(run => run.Text.Trim().Length > 0).Select(Box).ToList();
            for (var i = 0; i < boxes.Count; i++)
            {
                for (var j = i + 1; j < boxes.Count; j++)
                    Assert.False(Overlap(boxes[i], boxes[j]), $"page {page.Number}: “{boxes[i].Text}” and “{boxes[j].Text}”");
            }
        }
    }

    /// <summary>A long word may be parted over lines, so words are put together by the node that owns them.</summary>
    private static List<string> Words(IEnumerable<Page> pages)
    {
        var texts = new Dictionary<object, StringBuilder>(ReferenceEqualityComparer.Instance);
        foreach (var run in pages.SelectMany(page => page.Text))
        {
            if (!texts.TryGetValue(run.Owner!, out var text))
                texts.Add(run.Owner!, text = new StringBuilder());
            text.Append(run.Text);
        }

        return [.. texts.Values.SelectMany(text => text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries))];
    }

    // The x-height band of a line, narrower than the line by the kerning at its ends.
    private static (int Left, int Right, int Top, int Bottom, string Text) Box(GlyphRun run)
    {
        var width = run.Glyphs.Sum(glyph => glyph.XAdvance) * run.Size / 1000;
        return (run.X + 500, run.X + width - 500, run.Baseline - (run.Size / 2), run.Baseline, run.Text);
    }

    private static bool Overlap(
        (int Left, int Right, int Top, int Bottom, string Text) one, (int Left, int Right, int Top, int Bottom, string Text) other) =>
        one.Left < other.Right && other.Left < one.Right && one.Top < other.Bottom && other.Top < one.Bottom;
}
