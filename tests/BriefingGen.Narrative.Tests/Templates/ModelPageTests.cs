using System.Collections;
using BriefingGen.Narrative.Composition;
using BriefingGen.Narrative.Labels;
using BriefingGen.Narrative.Model;
using BriefingGen.Narrative.Tests.Composition;
using BriefingGen.Testing;
using Scriban.Runtime;

namespace BriefingGen.Narrative.Tests.Templates;

public sealed class ModelPageTests
{
    private static readonly string Page =
        File.ReadAllText(Path.Combine(SourceTree.Root, "src/BriefingGen.Narrative/Templates/MODEL.md"));

    [Fact]
    public void Every_name_that_a_template_may_use_is_on_the_page()
    {
        var model = new NarrativeModel(Composer.Context(Given.Seed(), LabelSet.For("en")!, Given.Options)).Build();

        Assert.All(NamesIn(model).Distinct(), name => Assert.Contains($"`{name}`", Page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_function_is_on_the_page()
    {
        var functions = Narrative.Templates.LanguageFunctions.For(LabelSet.For("en")!.Words);

        Assert.All(functions.Keys, name => Assert.Contains(name, Page, StringComparison.Ordinal));
    }

    private static IEnumerable<string> NamesIn(object? value) => value switch
    {
        ScriptObject members => members.Keys.Concat(members.Values.SelectMany(NamesIn)),
        ScriptArray items => ((IEnumerable)items).Cast<object?>().SelectMany(NamesIn),
        _ => [],
    };
}
