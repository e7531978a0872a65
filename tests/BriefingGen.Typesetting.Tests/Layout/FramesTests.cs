using BriefingGen.Testing;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Frames;
using BriefingGen.Typesetting.Look;

namespace BriefingGen.Typesetting.Tests.Layout;

/// <summary>Every kind of block on one set of pages.</summary>
public sealed class FramesTests
{
    [Fact]
    public void A_briefing_on_A4() => Golden.Verify(On(PaperSize.A4, Magnification.None).Frames());

    [Fact]
    public void A_briefing_in_large_print() => Golden.Verify(On(PaperSize.A4, Magnification.ClearPrint).Frames());

    private static LaidOutDocument On(PaperSize paper, Magnification magnification) =>
        Given.On(paper, magnification, Title(), Box(), Tiles(), Section("Summary", Words(70)), Facts(), Quotes(), Times(), Annex());

    private static Stack Title() => Given.Stack(
        BoxStyle.TitleBlock,
        Given.Columns(ColumnsStyle.Masthead, Given.Text("Backgrounder", TextStyle.Kicker), Given.Text(
            TextStyle.HandlingMark, new Run("TLP:GREEN", InlineStyle.HandlingGreen))),
        Given.Text("Two ferries kept in port, and an evening sailing withdrawn", TextStyle.Title, Role.Heading1),
        Given.Text("What the company, the guild and a newspaper have said about the pier", TextStyle.Subtitle),
        Given.Columns(ColumnsStyle.Meta, [.. new[] { "Prepared", "Covers", "Sources", "Standing", "Issued by" }.Select(label =>
            Given.Stack(BoxStyle.Plain, Given.Text(label, TextStyle.MetaLabel), Given.Text("24 March 2031", TextStyle.MetaValue)))]));

    private static Stack Box() => Given.Stack(
        BoxStyle.KeyBox,
        Given.Text("Two ferries stay in port by an order of the Authority.", TextStyle.BottomLine),
        Given.Stack(BoxStyle.KeyPoints, Role.List, Point("The guild says twelve people were hurt."), Point(WordsOf(40))));

    private static Columns Point(string words) => Given.Columns(
        ColumnsStyle.KeyPoint, Given.Text("•", TextStyle.KeyPointBullet, Role.Label), Given.Text(words, TextStyle.KeyPoint, Role.ListBody));

    private static Columns Tiles() => Given.Columns(ColumnsStyle.Tiles,
    [
        .. new[] { "12", "18.4", "14", "8", "163" }.Select(value => Given.Stack(
            BoxStyle.Tile, Given.Text(value, TextStyle.FigureValue), Given.Text("people hurt by the guild’s count", TextStyle.FigureLabel))),
    ]);

    private static Stack Facts() => Section("Facts", Given.Table(
        ["Fact", "Detail", "According to", "Status", "Ref."],
        "(continued)",
        [
            ["The evening"],
            ["On board", "225 people", "VF", "Reported", "1¶3"],
            .. Enumerable.Range(1, 14).Select(i => new[] { $"Hurt {i}", "Nine passengers; no member of the crew that day", "Messenger", "Disputed", "2¶3" }),
        ]));

    private static Stack Quotes() => Section("Quotes", Given.Stack(
        BoxStyle.Quotation,
        Given.Text("“I have not found a log that was changed. I have not finished looking.”", TextStyle.Quotation),
        Given.Text(TextStyle.Attribution, new Run("Halden Rusk", InlineStyle.Strong), new Run(", chief inspector · 4¶6"))));

    private static Stack Times() => Section("Timeline", Given.Stack(BoxStyle.Timeline, Role.List,
        Entry(ColumnsStyle.UndatedEntry, "Last autumn"), Entry(ColumnsStyle.DatedEntry, "11 March 2031"), Entry(ColumnsStyle.PlannedEntry, "April 2031")));

    private static Columns Entry(ColumnsStyle style, string date) => Given.Columns(
        style,
        Given.Text(date, TextStyle.TimelineDate),
        Given.Stack(BoxStyle.Plain, Given.Text("The Pale Heron at the pier", TextStyle.TimelineText), Given.Text("VF · reported", TextStyle.TimelineLine)));

    private static Stack Annex() => Section("Annex", Given.Stack(
        BoxStyle.Plain,
        Role.Section,
        Given.Text("1 · The evening of 11 March", TextStyle.AnnexSource),
        Given.Text("1¶1 is not cited.", TextStyle.AnnexNote),
        Passage("1¶2", 3),
        Passage("1¶10", 40),
        Given.Text("1¶11 is not cited.", TextStyle.AnnexNote)));

    private static Columns Passage(string number, int links) => Given.Columns(
        ColumnsStyle.Passage,
        Given.Text(number, TextStyle.PassageNumber),
        Given.Text(TextStyle.Passage, new Run("The ship "), new Run("touched the south pier", InlineStyle.Marked), new Run(" of Little Hask.")),
        Given.Text(TextStyle.BackLinks, [.. Enumerable.Range(1, links).SelectMany(i => new Inline[] { new Run(i == 1 ? "" : ", "), Back($"Fact {i}") })]));

    private static Link Back(string words) => new()
    {
        Role = Role.Link,
        Target = new LinkTarget.Web("https://quell.example/"),
        Description = words,
        Content = [new Run(words)],
    };

    private static Stack Section(string heading, Block content) =>
        Given.Stack(BoxStyle.Section, Role.Section, Given.Heading(heading), content);

    private static TextBlock Words(int count) => Given.Text(WordsOf(count));

    private static string WordsOf(int count) => string.Join(' ', Enumerable.Range(0, count).Select(i => Stock[i * 7 % Stock.Length]));

    private static readonly string[] Stock =
        ["ferry", "the", "harbour", "of", "evening", "log", "said", "Authority", "pier", "an", "inspector", "and", "not"];
}
