using BriefingGen.Narrative.Composition;
using BriefingGen.Narrative.Tests.Templates;
using BriefingGen.Testing;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Narrative.Tests.Composition;

public sealed class ComposerTests
{
    private const string Fact = "facts: [{label: Hurt, value: nobody, evidence: {source: union, exact: Nobody was hurt}}]\n";

    [Theory]
    [InlineData("{{ while true; end }}", "template-limit")]
    [InlineData("{{ func f; f; end; f }}", "template-limit")]
    [InlineData("{{ for i in 1..90000 }}word after word after word{{ end }}", "template-limit")]
    [InlineData("{{ include '../../../../etc/passwd' }}", "template-include")]
    [InlineData("{{ brief.headings.nothing }}", "template-error")]
    [InlineData("{{ if }}", "template-syntax")]
    [InlineData("A claim. [@nowhere]", "template-citation")]
    [InlineData("[a link](javascript:alert)", "url-form")]
    public void A_template_that_cannot_be_carried_out_yields_no_document(string template, string code)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();

        var composed = Compose(HarbourBrief.With(Fact + "template: flash"), TemplateFolder.With(template));

        Assert.Null(composed.Document);
        Assert.Contains(composed.Diagnostics, found => found.Rule.Code == code && found.Primary is not null);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromMinutes(2));
    }

    [Fact]
    public void A_set_of_templates_that_would_not_end_is_stopped_once()
    {
        const string Endless = "{{ s = ''; while true; s = s + 'ab'; end }}";
        var clock = System.Diagnostics.Stopwatch.StartNew();

        var composed = Compose(
            HarbourBrief.With(Fact + "template: flash"), TemplateFolder.With(Endless).Add("flash/en/method.md.sbn", Endless));

        Assert.Equal(["template-limit"], composed.Diagnostics.Select(found => found.Rule.Code));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromMinutes(2));
    }

    [Fact]
    public void A_user_s_template_tells_the_brief_and_travels_with_it()
    {
        var folder = TemplateFolder.With("{{ for fact in statements }}{{ fact.value | raise }} was hurt.{{ fact.cite }}{{ end }}");

        var composed = Compose(HarbourBrief.With(Fact + "template: flash"), folder);

        Assert.Equal("Summary\nNobody was hurt.\u00A01¶5\n", BlockText.Words(composed.Document!.Section("Summary")));
        Assert.Equal(["briefs/templates/flash/en/summary.md.sbn"], composed.Templates.Select(file => file.Path));
        Assert.Empty(Compose(HarbourBrief.With(Fact), folder).Templates);
    }

    [Fact]
    public void Markup_that_a_template_writes_is_markup_and_that_of_a_value_is_not()
    {
        var folder = TemplateFolder.With("*{{ brief.title }}* and **{{ brief.subtitle }}**\n\n1. {{ brief.title }}\n2. [the port](https://port.example)");

        var text = BlockText.Of(Compose(HarbourBrief.With(Fact + "template: flash\nsubtitle: a *b*"), folder).Document!.Section("Summary"));

        Golden.Verify(text);
    }

    [Fact]
    public void What_cannot_be_printed_is_told_at_its_line()
    {
        var german = Given.Brief("""
            title: Das Tor
            language: de-CH
            sources: {union: union.txt}
            facts: [{label: Verletzt, value: niemand, evidence: Nobody was hurt}]
            """, HarbourBrief.Archives);

        Golden.Verify(
            Findings(Compose(german, new TemplateFolder()))
            + Findings(Compose(HarbourBrief.With(Fact + "template: flsh"), TemplateFolder.With("x"))));
    }

    [Fact]
    public void The_words_of_a_document_know_where_they_come_from()
    {
        var located = HarbourBrief.With(Fact);

        var runs = Nodes.Runs(Given.Document(located).Content).Where(run => run.Origin is not null).ToList();

        Assert.All(runs, run => Assert.Equal(run.Text, ((BriefingGen.Text.Files.MappedText)run.Origin!).Value));
        Assert.Contains(runs, run => run.Text == "The night at the east gate");
    }

    [Fact]
    public void Briefs_composed_at_the_same_time_do_not_disturb_each_other()
    {
        var located = HarbourBrief.With(Fact);
        var alone = Given.Document(located).Words();

        var together = new string[64];
        Parallel.For(0, together.Length, i => together[i] = Given.Document(located).Words());

        Assert.All(together, words => Assert.Equal(alone, words));
    }

    private static ComposedBriefing Compose(BriefingGen.Evidence.Citing.LocatedBrief located, TemplateFolder folder) =>
        Given.Compose(located, folder, Given.Options);

    private static string Findings(ComposedBriefing composed)
    {
        Assert.Null(composed.Document);
        var found = new DiagnosticBag();
        found.AddRange(composed.Diagnostics);
        return DiagnosticText.Of(found);
    }
}
