using FsCheck.Xunit;

namespace BriefingGen.Evidence.Tests.Sources;

public class QuotationMarksTests
{
    [Theory]
    [InlineData("“We go,” she said, “now.”", "We go,|now.")]
    [InlineData("\"We go,\" she said, \"now.\"", "We go,|now.")]
    [InlineData("„Wir gehen“, sagte sie. „Jetzt.“", "Wir gehen|Jetzt.")]
    [InlineData("»Wir gehen«, sagte sie.", "Wir gehen")]
    [InlineData("Elle a dit : « Nous partons », puis : «Demain.»", " Nous partons |Demain.")]
    [InlineData("'We go,' said Holt. 'Now.'", "We go,|Now.")]
    [InlineData("‘The residents’ camp is lost,’ said Holt.", "The residents’ camp is lost,")]
    [InlineData("The residents' camp isn't lost, Holt's men said.", "")]
    [InlineData("The 'Green Belt' was shut. 'We stay,' said Holt.", "Green Belt|We stay,")]
    [InlineData("“She called it ‘a trap’ at once,” he said.", "She called it ‘a trap’ at once,")]
    [InlineData("'She called it \"a trap\" at once,' he said.", "She called it \"a trap\" at once,")]
    [InlineData("“A “nested” one.” He left.", "A “nested” one.")]
    [InlineData("(\"Quoted\") and—“dashed”", "Quoted|dashed")]
    [InlineData("She said:“No.”", "No.")]
    [InlineData("“We go\", she said. «We stay”, he said.", "We go|We stay")]
    [InlineData("« Il a dit “non” », dit-elle.", " Il a dit “non” ")]
    [InlineData("« Il a dit “non », dit-elle. « Puis ? »", " Il a dit “non | Puis ? ")]
    [InlineData("We go,” she said. “Now.”", "Now.")]
    [InlineData("“We go, she said. “Now.” They left.", "We go, she said. |Now.")]
    [InlineData("In the ’90s rock ’n’ roll was the crews’ music, wasn’t it?", "")]
    [InlineData("Holt: ‘We go’", "We go")]
    [InlineData("‘It isn’t ours,’ said Holt", "It isn’t ours,")]
    [InlineData("‚Wir gehen‘, sagte sie.", "Wir gehen")]
    [InlineData("The 5\" pipe and the 7\" pipe broke.", "")]
    [InlineData("no marks at all", "")]
    public void Speech_is_found_as_many_houses_set_it(string text, string expected) => Assert.Equal(expected, Inner(text));

    [Fact]
    public void A_quotation_that_never_closes_ends_with_its_paragraph()
    {
        var seed = Articles.Seed();
        var quoted = Assert.Single(seed.Quoted);
        Assert.False(quoted.Closed);
        Assert.StartsWith("We in the United Nations", quoted.Inner.Text.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("in danger daily.", quoted.Inner.Text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_paragraph_of_a_long_quotation_opens_anew() =>
        Assert.Equal("One.|Two.", Inner("Holt said: “One.\n\n“Two.”\n\nThree."));

    [Theory]
    [InlineData("“One.\n\n“Two.”\n\nThree.", "True False")]
    [InlineData("“One.\n\nTwo.\n\n“Three.”", "False False")]
    [InlineData("“One, she said.\n\nNothing more.", "False")]
    [InlineData("« Un.\n\n« Deux. »", "True False")]
    public void Only_a_paragraph_that_opens_with_a_mark_carries_a_quotation_on(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Articles.Source(text).Quoted.Select(stretch => stretch.Continues)));

    [Property]
    public void Stretches_are_in_order_and_apart_whatever_the_text(string[] pieces)
    {
        string[] marks = ["“", "”", "„", "«", "»", "'", "’", "‘", "\"", " ", ".", "a", "\n\n"];
        var text = string.Concat(pieces.Select((piece, index) => marks[(index * 7 + (piece?.Length ?? 0)) % marks.Length]));
        var end = 0;
        foreach (var stretch in Articles.Source(text).Quoted)
        {
            Assert.True(stretch.Inner.Start >= end);
            end = stretch.Inner.End;
        }
    }

    private static string Inner(string text) =>
        string.Join('|', Articles.Source(text).Quoted.Select(stretch => stretch.Inner.Text.ToString()));
}
