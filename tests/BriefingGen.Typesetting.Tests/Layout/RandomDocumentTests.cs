using System.Globalization;
using System.Text;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Frames;
using BriefingGen.Typesetting.Look;

namespace BriefingGen.Typesetting.Tests.Layout;

/// <summary>What holds of every document on every page. That a layout comes back at all is part of it: none runs for ever.</summary>
public sealed class RandomDocumentTests
{
    private static readonly PaperSize A6 = new(297_638, 419_528);

    /// <summary>The seed, and the paper it is printed on.</summary>
    public static TheoryData<int, string> Documents
    {
        get
        {
            var documents = new TheoryData<int, string>();
            foreach (var seed in Enumerable.Range(1, 60))
                documents.Add(seed, "any");
            foreach (var paper in new[] { "A4", "Letter", "A6", "A4 clear", "A6 clear" })
            {
                foreach (var seed in Enumerable.Range(100, 16))
                    documents.Add(seed, paper);
            }

            return documents;
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_text_is_printed_once_and_in_order(int seed, string paper)
    {
        var (random, document) = LayOut(seed, paper);
        var printed = random.Texts.ToDictionary(text => text, _ => new StringBuilder());
        foreach (var run in document.Pages.SelectMany(page => page.Text))
            printed[(TextBlock)run.Owner!].Append(run.Text);

        Assert.All(random.Texts, text => Assert.Equal(((Run)text.Content[0]).Text, printed[text].ToString()));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Each_page_is_read_in_the_order_of_the_blocks(int seed, string paper)
    {
        var (random, document) = LayOut(seed, paper);
        var order = random.Texts.Index().ToDictionary(text => (Node)text.Item, text => text.Index);

        Assert.All(document.Pages, page =>
        {
            var read = page.Text.Select(run => order[run.Owner!]).ToList();
            Assert.Equal(read.Order(), read);
        });
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Nothing_is_printed_outside_the_margins(int seed, string paper)
    {
        var (_, document) = LayOut(seed, paper);

        foreach (var page in document.Pages)
        {
            Assert.All(page.Text, run => Assert.InRange(run.Baseline, 0, page.Size.Height - 20_000));
            Assert.All(
                page.Text,
                run => Assert.InRange(run.X + PrintedLine.WidthOf(run) - PrintedLine.BlankOf(run), 0, page.Size.Width - 10_000));
            Assert.All(page.Drawings.OfType<Drawing.Rectangle>(), ink => Assert.InRange(ink.Y + ink.Height, 0, page.Size.Height - 20_000));
            Assert.All(page.Drawings.OfType<Drawing.Rectangle>(), ink => Assert.True(ink is { Width: > 0, Height: > 0 }, ink.ToString()));
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void No_two_lines_are_printed_over_each_other(int seed, string paper)
    {
        var (_, document) = LayOut(seed, paper);

        foreach (var page in document.Pages)
        {
            var repeated = page.RunningElements.Where(item => item.Kind == RunningElementKind.TableHeader).SelectMany(item => item.Text);
            var boxes = page.Text.Concat(repeated).Where(run => run.Text.Trim().Length > 0).Select(Box).ToList();
            for (var i = 0; i < boxes.Count; i++)
            {
                for (var j = i + 1; j < boxes.Count; j++)
                    Assert.False(Overlap(boxes[i], boxes[j]), $"page {page.Number}: “{boxes[i].Text}” and “{boxes[j].Text}”");
            }
        }
    }

    private static (RandomDocument Random, LaidOutDocument Document) LayOut(int seed, string paper)
    {
        var random = new RandomDocument((ulong)seed);
        var blocks = random.Blocks();
        var document = paper switch
        {
            "A4" => Given.On(PaperSize.A4, Magnification.None, blocks),
            "Letter" => Given.On(PaperSize.Letter, Magnification.None, blocks),
            "A6" => Given.On(A6, Magnification.None, blocks),
            "A4 clear" => Given.On(PaperSize.A4, Magnification.ClearPrint, blocks),
            "A6 clear" => Given.On(A6, Magnification.ClearPrint, blocks),
            _ => Given.Pages(10 + random.Next(40), 240 + random.Next(300), blocks),
        };
        return (random, document);
    }

    // The x-height band of a line, narrower than the line by the kerning at its ends.
    private static (int Left, int Right, int Top, int Bottom, string Text) Box(GlyphRun run) =>
        (run.X + 500, run.X + PrintedLine.WidthOf(run) - PrintedLine.BlankOf(run) - 500, run.Baseline - (run.Size / 2), run.Baseline,
            string.Create(CultureInfo.InvariantCulture, $"{run.Text} at {run.X} {run.Baseline}"));

    private static bool Overlap(
        (int Left, int Right, int Top, int Bottom, string Text) one, (int Left, int Right, int Top, int Bottom, string Text) other) =>
        one.Left < other.Right && other.Left < one.Right && one.Top < other.Bottom && other.Top < one.Bottom;
}
