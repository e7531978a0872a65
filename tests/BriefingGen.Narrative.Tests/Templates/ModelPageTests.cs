using System.Collections;
using BriefingGen.Evidence;
using BriefingGen.Narrative.Labels;
using BriefingGen.Narrative.Model;
using BriefingGen.Narrative.Templates;
using BriefingGen.Narrative.Tests.Composition;
using BriefingGen.Testing;
using BriefingGen.Text.Diagnostics;
using Scriban.Runtime;

namespace BriefingGen.Narrative.Tests.Templates;

public sealed class ModelPageTests
{
    private static readonly string Page =
        File.ReadAllText(Path.Combine(SourceTree.Root, "src/BriefingGen.Narrative/Templates/MODEL.md"));

    [Fact]
    public void Every_name_that_a_template_may_use_is_on_the_page()
    {
        var located = Given.Seed();
        var context = new BriefingContext(BriefChecks.Check(located, new DiagnosticBag()), LabelSet.For("en")!, Given.Options)
        {
            Report = Given.Report(located),
        };
        var model = new NarrativeModel(context).Build();

        Assert.All(NamesIn(model).Distinct(), name => Assert.Contains($"`{name}`", Page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_function_is_on_the_page()
    {
        var functions = Narrative.Templates.LanguageFunctions.For(LabelSet.For("en")!.Words);

        Assert.All(functions.Keys, name => Assert.Contains(name, Page, StringComparison.Ordinal));
    }

    [Fact]
    public void The_example_on_the_page_is_the_set_beside_the_briefs()
    {
        var template = File.ReadAllText(Path.Combine(SourceTree.Root, "briefs/templates/short/en/summary.md.sbn"));

        var composed = Given.Compose(
            HarbourBrief.With("""
                template: short
                facts:
                  - {label: Hurt, value: nobody., according-to: union, evidence: Nobody was hurt}
                  - {label: Weld, value: all gates, status: alleged, according-to: union, evidence: The gates were welded shut}
                  - {label: Penalty, value: "£1,900", status: retracted, according-to: authority, evidence: "The penalty first published, £1,900, was wrong"}
                gaps: [Who held the key.]
                """),
            new TemplateFolder().Add("short/en/summary.md.sbn", template),
            Given.Options);

        Assert.Contains($"```\n{template}```\n", Page, StringComparison.Ordinal);
        Assert.Equal(
            "Summary\n•\nHurt: nobody, according to HWU. 1¶5\n•\nWeld: all gates, according to HWU (alleged). 1¶2\n"
            + "Not known: see What is not known.\n",
            BlockText.Words(composed.Document!.Section("Summary")).Replace('\u00A0', ' '));
    }

    [Fact]
    public void What_is_made_when_it_is_asked_for_is_there_for_a_template_that_goes_through_all()
    {
        const string template = """
            {{ for pair in counts; if pair.key == 'statuses'; pair.value[0].status; end; end }}, {{ (counts | object.values)[7][0].relation }}
            """;

        var composed = Given.Compose(
            HarbourBrief.With("""
                template: through
                facts:
                  - {label: Hurt, value: nobody., according-to: union, evidence: Nobody was hurt}
                """),
            new TemplateFolder().Add("through/en/summary.md.sbn", template),
            Given.Options);

        Assert.Contains("reported, party", BlockText.Words(composed.Document!.Section("Summary")), StringComparison.Ordinal);
    }

    private static IEnumerable<string> NamesIn(object? value) => value switch
    {
        ScriptObject members => members.Keys.Concat(members.Keys.SelectMany(name => NamesIn(members[name]))),
        ScriptArray items => ((IEnumerable)items).Cast<object?>().SelectMany(NamesIn),
        _ => [],
    };
}
