using BriefingGen.Narrative.Labels;
using BriefingGen.Narrative.Templates;

namespace BriefingGen.Narrative.Tests.Templates;

public sealed class TemplateSetTests
{
    [Fact]
    public void A_file_that_a_set_lacks_is_the_default_set_s_and_then_the_built_in_one()
    {
        var folder = new TemplateFolder()
            .Add("flash/en/summary.md.sbn", "flash")
            .Add("default/en/method.md.sbn", "house style");
        var set = new TemplateSet("flash", "en", folder);

        Assert.Equal("flash", set.Find("summary.md.sbn")?.File.Content);
        Assert.Equal("house style", set.Find("method.md.sbn")?.File.Content);
        Assert.Null(set.Find("letter.md.sbn"));
        Assert.False(new TemplateSet(TemplateSet.DefaultName, "en", NoTemplateFiles.Instance).Find("summary.md.sbn")!.IsUsers);
    }

    [Fact]
    public void A_region_goes_before_its_language()
    {
        var folder = new TemplateFolder().Add("flash/en/summary.md.sbn", "en").Add("flash/en-GB/summary.md.sbn", "en-GB");

        Assert.Equal("en-GB", new TemplateSet("flash", "en-GB", folder).Find("summary.md.sbn")?.File.Content);
        Assert.Equal("en", new TemplateSet("flash", "en-US", folder).Find("summary.md.sbn")?.File.Content);
    }

    [Fact]
    public void Every_language_that_has_labels_has_templates() => Assert.All(LabelSet.All, labels =>
    {
        var set = new TemplateSet(TemplateSet.DefaultName, labels.Tag, NoTemplateFiles.Instance);

        Assert.NotNull(set.Find("summary.md.sbn"));
        Assert.NotNull(set.Find("method.md.sbn"));
    });

    [Fact]
    public void Only_the_templates_that_were_used_and_are_not_built_in_are_the_user_s()
    {
        var folder = new TemplateFolder().Add("flash/en/summary.md.sbn", "flash").Add("flash/en/method.md.sbn", "never used");
        var set = new TemplateSet("flash", "en", folder);

        set.Find("summary.md.sbn");

        Assert.Equal(["briefs/templates/flash/en/summary.md.sbn"], set.UserFiles.Select(file => file.Path));
    }
}
