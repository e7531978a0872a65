using System.Diagnostics;
using System.Text;
using BriefingGen.Text.Diagnostics;
using Xunit.Abstractions;

namespace BriefingGen.Evidence.Tests.Checks.Facts;

/// <summary>1,000 facts against 20 sources of 50 KB: how long it takes is printed, and only a hang is a failure.</summary>
public class FactCostTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_large_brief_is_checked_to_its_end_right_or_wrong(bool isWrong)
    {
        var articles = Enumerable.Range(0, 20).Select(number => ($"s{number}.txt", Article(number))).ToArray();
        var yaml = new StringBuilder("title: Much\nsources:\n");
        for (var number = 0; number < 20; number++)
            yaml.Append($"  s{number}: s{number}.txt\n");
        yaml.Append("facts:\n");
        for (var fact = 0; fact < 1_000; fact++)
        {
            var (source, line) = (fact % 20, fact / 20 * 3);
            var value = isWrong ? $"{Count(source, line) + 1} people at Tolland’s on 3 July 2027" : $"{Count(source, line)} people on 4 May 2031";
            yaml.Append($"  - {{label: Ferry {Name(source, line)}, value: \"{value}\", evidence: {{source: s{source}, exact: \"{Count(source, line)} people on 4 May 2031 that\"}}, according-to: Orla Holt}}\n");
        }

        var clock = Stopwatch.StartNew();
        var located = Located.Of(yaml.ToString(), articles);
        var read = clock.Elapsed;
        clock.Restart();
        var found = new DiagnosticBag();
        BriefChecks.CheckTexts(located.Results, null, found);
        output.WriteLine($"read and located {read.TotalMilliseconds:0} ms, checked {clock.Elapsed.TotalMilliseconds:0} ms");
        var wrongFacts = found.Sorted().Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Primary?.Span.Start).Distinct().Count();
        Assert.True(isWrong ? wrongFacts >= 1_000 : wrongFacts == 0, $"{wrongFacts} places are wrong");
    }

    private static string Article(int source)
    {
        var text = new StringBuilder();
        for (var line = 0; line < 260; line++)
            text.Append($"Orla Holt of the Harbour Guild counted {Count(source, line)} people on 4 May 2031 that had come to the quay of {Name(source, line)}, more than she had seen in {line + 3} years, and said so to all.\n\n");
        return text.ToString();
    }

    private static int Count(int source, int line) => 1_000 + source * 1_000 + line * 3;

    private static string Name(int source, int line) => $"Qu{(char)('a' + source)}l{(char)('a' + line / 26)}n{(char)('a' + line % 26)}r";
}
