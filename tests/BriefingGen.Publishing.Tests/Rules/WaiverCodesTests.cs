using BriefingGen.Publishing.Pipeline;
using BriefingGen.Publishing.Reading;
using BriefingGen.Testing;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Publishing.Tests.Rules;

public sealed class WaiverCodesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_waiver_of_what_does_not_exist_or_cannot_be_waived_is_an_error()
    {
        _folder.Write("seeds/article.txt", "Harbour officials said that 12 people were saved.\n");
        var brief = _folder.Write("briefs/ferry.yaml", """
            title: The ferry
            issued: 2031-03-14
            sources:
              harbour: {archive: ../seeds/article.txt, publisher: Harbour Office, relation: independent}
            facts:
              - label: Saved
                value: 12 people
                evidence: 12 people were saved
                waive:
                  - {code: evidence-altred, because: it is so}
                  - {code: hippopotamus, because: it is so}
                  - {code: evidence-not-found, because: it is so}
            demands:
              - by: harbour
                text: count again
                evidence: 12 people
                waive: [{code: source-missing, because: it is so}]

            """);

        var outcome = new Publisher(new PublishingOptions { Root = _folder.Path }).Publish(new BriefPath(brief, "ferry"));

        Assert.Equal(BriefResult.Refused, outcome.Result);
        Golden.Verify(string.Join('\n', outcome.Diagnostics.Select(finding => StyledText.Plain(DiagnosticWriter.Full(finding)))));
    }

    public void Dispose() => _folder.Dispose();
}
