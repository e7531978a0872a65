using BriefingGen.Briefs.Model;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Tests.Rules;

/// <summary>An editor pastes what a message offers, and reads the message no more.</summary>
public class PasteTests
{
    private const string Article =
        """
        Lighthouse keepers of Orrin refuse the new rota

        “The rota isn’t safe: it has one keeper on watch for eleven hours, and nobody's relief comes before dawn,” Tamsin Orlo said.
        “We asked for lamp #4 to be lit, and nothing was done. They have went home.”

        The Orrin Lights Board said the "old watch" had cost 14,300 crowns a year; keepers [and cooks] would be paid as before.
        The board's letter came on Monday. The board's answer was short. It gave no date.
        """;

    private const string Safe = "The rota isn’t safe: it has one keeper on watch for eleven hours, and nobody’s relief comes before dawn";
    private const string Asked = "We asked for lamp #4 to be lit, and nothing was done. They have went home.";

    private static readonly string[] Offers = ["paste the source’s words: ", "in quotation marks: ", "YAML needs none: "];

    public static TheoryData<string, string> Alterations()
    {
        var data = new TheoryData<string, string>();
        string[] texts =
        [
            Safe.Replace("one keeper", "a keeper"),
            Safe.Replace("one keeper", "a keeper").Replace("eleven", "twelve"),
            Safe.Replace(" on watch", "").Replace("dawn", "sunrise"),
            Safe.Replace("nobody’s", "no").Replace("eleven hours", "hours"),
            Safe.Replace("The rota", "the rota"),
            Safe.Replace("safe: it", "safe, it"),
            Safe.Replace("isn’t", "is"),
            Safe.Replace("it has", "it only has").Replace("before", "until"),
            Safe.Replace("one", "a").Replace("eleven", "ten").Replace("relief", "help").Replace("comes", "came").Replace("dawn", "day"),
            Asked.Replace("have went", "have gone"),
            Asked.Replace("lamp #4", "lamp number 4"),
            Asked.Replace("lamp #4", "lamp 4").Replace("nothing", "not much"),
            Asked.Replace(" to be lit", "").Replace("They", "they"),
            Asked.Replace(", and nothing was done", ""),
            Asked.Replace("home.", "home"),
            "nobody’s relief comes before sunrise. We asked for lamp #4",
            "it has one keeper on watch for eleven hours … comes before dawn",
        ];
        foreach (var text in texts)
            foreach (var style in (string[])["plain", "flow", "single", "double", "folded", "lines"])
                data.Add(text, style);
        return data;
    }

    public static TheoryData<string, string> AlteredEvidence()
    {
        var data = new TheoryData<string, string>();
        string[] texts =
        [
            "the old watch had cost 14,300 crowns a year; keepers and cooks would be paid",
            "said the \"old watch\" had a cost of 14,300 crowns each year",
            "cost 14 crowns a year; keepers [and cooks] will be paid",
            "The boards’ letter arrived on Monday",
            "“We asked for lamp #4 to be lit”",
            "asked for the lamp #4 to be lit, and nothing got done",
            "The rota is not safe: it has one keeper on watch",
            "The board’s short answer",
        ];
        foreach (var text in texts)
            foreach (var style in (string[])["plain", "flow", "single", "double", "folded", "lines"])
                data.Add(text, style);
        return data;
    }

    [Theory]
    [MemberData(nameof(Alterations))]
    public void What_is_offered_for_a_quotation_passes_in_its_place(string text, string style) =>
        PasteAll(Brief("quotes:", "speaker: Tamsin Orlo", "text", text, style));

    [Theory]
    [MemberData(nameof(AlteredEvidence))]
    public void What_is_offered_for_evidence_passes_in_its_place(string text, string style) =>
        PasteAll(Brief("facts:", "label: L, value: v", "evidence", text, style));

    [Theory]
    [InlineData("quote-altered")]
    [InlineData("quote-altered-omission")]
    [InlineData("quote-altered-addition")]
    [InlineData("quote-altered-case")]
    [InlineData("quote-altered-many")]
    [InlineData("quote-altered-sic")]
    [InlineData("quote-altered-brackets")]
    [InlineData("quote-altered-replaced")]
    [InlineData("quote-altered-punctuation")]
    [InlineData("evidence-altered")]
    [InlineData("evidence-altered-figure")]
    [InlineData("evidence-altered-compound")]
    public void What_is_offered_for_the_seeds_brief_passes_in_its_place(string code)
    {
        var broken = "";
        Located.Seed(yaml => broken = RuleTests.Broken(yaml, code));
        PasteAll(broken, yaml => Located.Seed(_ => yaml));
    }

    [Fact]
    public void A_changed_first_letter_is_offered_in_quotation_marks() => Assert.Contains(
        "mark the letter you changed, and put the whole text in quotation marks: \"[w]e asked for lamp\"",
        Located.Of(Brief("quotes:", "speaker: Tamsin Orlo", "text", "we asked for lamp", "plain"), ("a.txt", Article)).Text,
        StringComparison.Ordinal);

    [Fact]
    public void Several_differences_are_put_right_at_once()
    {
        var located = Located.Of(
            Brief("quotes:", "speaker: Tamsin Orlo", "text", Safe.Replace("one keeper", "a keeper").Replace("eleven", "twelve"), "folded"),
            ("a.txt", Article));

        Assert.Equal(
            "use the source’s words, with [sic] if they have a slip: “has one keeper on watch for eleven hours”",
            Assert.Single(Assert.Single(located.Found).Help));
    }

    private static string Brief(string list, string keys, string key, string text, string style)
    {
        var head = $"title: T\nsources: {{a: a.txt}}\n{list}\n";
        if (style == "flow")
            return $"{head}  - {{{keys}, {key}: {(IsPlainInFlow(text) ? text : Single(text))}}}\n";
        var value = style switch
        {
            "plain" => text.Contains(": ") || text.Contains(" #") ? Single(text) : text,
            "single" => Single(text),
            "double" => "\"" + text.Replace("\"", "\\\"") + "\"",
            "folded" => ">-\n      " + string.Join("\n      ", text.Split(' ').Chunk(6).Select(line => string.Join(' ', line))),
            _ => Single(text[..(text.IndexOf(' ', text.Length / 2))] + "\n      " + text[(text.IndexOf(' ', text.Length / 2) + 1)..]),
        };
        return $"{head}  - {string.Join("\n    ", keys.Split(", "))}\n    {key}: {value}\n";
    }

    private static bool IsPlainInFlow(string text) => !text.Any(sign => sign is ',' or '[' or ']' or '{' or '}' or '#' or ':');

    private static string Single(string text) => "'" + text.Replace("'", "''") + "'";

    private static void PasteAll(string yaml) => PasteAll(yaml, text => Located.Of(text, ("a.txt", Article)));

    private static void PasteAll(string yaml, Func<string, Located> locate)
    {
        var located = locate(yaml);
        foreach (var finding in located.Found.Where(finding => finding.Severity == Severity.Error))
            foreach (var help in finding.Help)
                if (Pasted(yaml, located.Brief.Brief, finding, help) is { } pasted)
                {
                    var again = locate(pasted);
                    Assert.False(again.Found.Any(left => left.Severity == Severity.Error), $"{help}\n{pasted}\n{again.Text}");
                }
    }

    /// <returns>None where the message offers no words.</returns>
    private static string? Pasted(string yaml, Brief brief, Diagnostic finding, string help)
    {
        var at = finding.Primary!.Span;
        var scalar = Texts(brief).First(text => text.Span.Start <= at.Start && at.End <= text.Span.End).Characters;
        foreach (var offer in Offers)
            if (help.IndexOf(offer, StringComparison.Ordinal) is >= 0 and var found)
                return yaml[..scalar.Start] + help[(found + offer.Length)..] + yaml[scalar.End..];
        if (help.IndexOf(": “", StringComparison.Ordinal) is not (>= 0 and var colon))
            return null;
        var words = help[(colon + 3)..^1];
        var last = finding.Related.Select(label => label.Span).Where(span => span.File == at.File).Append(at).MaxBy(span => span.End);
        var from = yaml.LastIndexOf(words.Split(' ')[0].TrimEnd(',', '.', ':'), at.Start, StringComparison.Ordinal);
        var end = words.Split(' ')[^1].TrimEnd(',', '.', ':');
        var to = yaml.IndexOf(end, last.End, StringComparison.Ordinal);
        return yaml[..(from >= scalar.Start ? from : at.Start)] + words + yaml[(to >= 0 && to < scalar.End ? to + end.Length : last.End)..];
    }

    private static IEnumerable<MappedText> Texts(Brief brief) =>
        brief.Quotes.Select(quote => quote.Text)
            .Concat(brief.Facts.SelectMany(fact => fact.Evidence).Select(selector => selector.Exact!));
}
