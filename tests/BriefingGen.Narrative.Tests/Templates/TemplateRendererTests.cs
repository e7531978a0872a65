using BriefingGen.Narrative.Templates;
using BriefingGen.Testing;
using BriefingGen.Text.Files;
using Scriban.Runtime;

namespace BriefingGen.Narrative.Tests.Templates;

public sealed class TemplateRendererTests
{
    private static readonly TextFile Brief = new("briefs/ferry.yaml", "name: Quell *Ferry* [Line]\nport: the Port of Oss\n");

    private static MappedText Name => new(Brief.Span(6, 20));

    private static MappedText Port => new(Brief.Span(33, 15));

    [Theory]
    [InlineData("{{ name }} sails.", @"Quell \*Ferry\* \[Line\] sails.")]
    [InlineData("*{{ port }}*", "*the Port of Oss*")]
    [InlineData("{{ name | md }}", "Quell *Ferry* [Line]")]
    [InlineData("{{ capture said }}**{{ name }}**{{ end }}{{ said }}", @"**Quell \*Ferry\* \[Line\]**")]
    [InlineData("{{ '- no list' }}\n{{ '+ none' }}\nand {{ '- a dash' }}", "\\- no list\n\\+ none\nand - a dash")]
    [InlineData("{{ '2014. A year' }}\n{{ 7 }}) a number\n{{ 7 }} boats, 8. done", "2014\\. A year\n7\\) a number\n7 boats, 8. done")]
    [InlineData("1. a list that the template wants", "1. a list that the template wants")]
    [InlineData("{{ 'one\n\n- two' }}", "one  - two")]
    [InlineData(@"{{ 'a\\_b' }}", @"a\\\_b")]
    public void A_value_is_written_as_text_and_the_template_as_Markdown(string template, string written)
    {
        var folder = TemplateFolder.With(template);

        Assert.Equal(written, folder.Render(("name", Name), ("port", Port))?.Value);
        Assert.Empty(folder.Found.Sorted());
    }

    [Theory]
    [InlineData("{{ port | raise }}", "The Port of Oss")]
    [InlineData("{{ port | alone }}", "Port of Oss")]
    [InlineData("{{ '“tens” died' | raise }}", "“tens” died")]
    [InlineData("{{ 7 | number }} and {{ 1200 | number }}", "seven and 1,200")]
    [InlineData("{{ '2014-08' | date }}", "August 2014")]
    [InlineData("{{ [port] | list }}; {{ [port, 'Ulm'] | list }}; {{ [port, 'Ulm', 'Ry'] | list }}", "the Port of Oss; the Port of Oss and Ulm; the Port of Oss, Ulm and Ry")]
    [InlineData("{{ if port == 'the Port of Oss' }}yes{{ end }}{{ if port != port }}no{{ end }}", "yes")]
    public void Functions_write_the_language(string template, string written) =>
        Assert.Equal(written, TemplateFolder.With(template).Render(("port", Port))?.Value);

    [Fact]
    public void Each_piece_of_the_output_knows_where_it_came_from()
    {
        var folder = TemplateFolder.With("From {{ port | raise }} they sail {{ 2 | number }} times.");

        var written = folder.Render(("port", Port))!;

        Assert.Equal("From The Port of Oss they sail two times.", written.Value);
        Assert.Equal("briefs/ferry.yaml:2:11", OriginOf(written, "Port").ToString());
        Assert.Equal("they", OriginOf(written, "they").Text.ToString());
        Assert.Equal("2 | number", OriginOf(written, "two").Text.ToString().Trim());
    }

    [Fact]
    public void A_stretch_that_begins_in_the_template_and_ends_in_a_value_has_a_place_that_can_be_shown()
    {
        var written = TemplateFolder.With("From {{ port }}.").Render(("port", Port))!;

        Assert.Equal("From ", written.Origin(0, written.Value.Length - 1).Text.ToString());
    }

    [Fact]
    public void A_function_and_an_include_write_in_place_and_keep_origins()
    {
        var folder = TemplateFolder
            .With("{{ include 'parts.sbn' }}{{ harbour port }} and {{ harbour name }}.")
            .Add("flash/en/parts.sbn", "{{ func harbour(x) }}_{{ x }}_{{ end }}");

        var written = folder.Render(("port", Port), ("name", Name))!;

        Assert.Equal(@"_the Port of Oss_ and _Quell \*Ferry\* \[Line\]_.", written.Value);
        Assert.Equal("briefs/ferry.yaml:1:7", OriginOf(written, "Quell").ToString());
    }

    [Fact]
    public void A_voice_is_named_in_full_once()
    {
        var voice = new ScriptObject { ["key"] = "uh", ["name"] = "the Union of Harbours (UH)", ["short"] = "UH" };

        var written = TemplateFolder.With("{{ v | named }}; {{ v | named }}; {{ [v] | named | list }}").Render(("v", voice));

        Assert.Equal("the Union of Harbours (UH); UH; UH", written?.Value);
    }

    [Fact]
    public void What_a_template_does_wrong_is_told_at_its_line()
    {
        var files = new[]
        {
            "A line.\n{{ brief.titel }}", "{{ nobody }}", "{{ brief.list[3] }}", "{{ brief.none.title }}", "{{ brief.name | shout }}",
            "{{ if brief }}\nno end", "{{ for x in }}", "{{ date.now }}", "{{ 'x' | object.eval }}", "{{ math.random 1 2 }}",
            "{{ string.upcase = 1 }}", "{{ '1 May' | date }}", "{{ brief.name.length }}", "{{ 7 | list }}",
            "{{ include '../../../etc/passwd.sbn' }}", "{{ include '/etc/passwd' }}", "{{ include 'gone.sbn' }}", "{{ include '.sbn' }}",
        };

        Golden.Verify(string.Join("\n", files.Select(file =>
        {
            var folder = TemplateFolder.With(file);
            var brief = new ScriptObject { ["list"] = new ScriptArray { 1 }, ["none"] = null, ["name"] = new TemplateText(Name) };
            Assert.Null(folder.Render(("brief", brief)));
            return DiagnosticText.Of(folder.Found);
        })));
    }

    [Fact]
    public void An_included_template_that_cannot_be_read_is_told_at_its_own_line()
    {
        var folder = TemplateFolder.With("{{ include 'parts.sbn' }}").Add("flash/en/parts.sbn", "fine\n{{ if }}");

        Assert.Null(folder.Render());
        Assert.All(
            folder.Found.Sorted(),
            found => Assert.Equal("briefs/templates/flash/en/parts.sbn", found.Primary!.Span.File.Path));
    }

    [Theory]
    [InlineData("{{ while true; end }}")]
    [InlineData("{{ for i in 1..400; for j in 1..400; end; end }}")]
    [InlineData("{{ x = 0..99999999999; x | array.size }}")]
    [InlineData("{{ func f; f; end; f }}")]
    [InlineData("{{ include 'summary.md.sbn' }}")]
    [InlineData("{{ for i in 1..90000 }}a line that is written again and again{{ end }}")]
    [InlineData("{{ for i in 1..90000 }}{{ 'a value that is written again and again' }}{{ end }}")]
    [InlineData("{{ for i in 1..90000; capture kept }}a text that is kept again and again{{ end; end }}")]
    [InlineData("{{ s = 'ab'; for i in 1..60; s = s + s; end; s }}")]
    [InlineData("{{ 'a' * 2000000000 }}")]
    [InlineData("{{ 'a' | string.pad_left 2000000000 }}")]
    [InlineData("{{ a = [1]; for i in 1..60; a = a + a; end; a | array.size }}")]
    [InlineData("{{ a = [1]; a[0] = a; a }}")]
    [InlineData("{{ 1 << 1000000 }}")]
    [InlineData("{{ 1 | object.format 'D999999999' }}")]
    [InlineData("{{ s = 'a' | string.pad_left 900000; s | string.replace ' ' s }}")]
    [InlineData("{{ s = 'a' | string.pad_left 900000; s | regex.replace ' ' s }}")]
    [InlineData("{{ 1..1000000000 | array.sort }}")]
    [InlineData("{{ 1..1000000000 | list }}")]
    [InlineData("{{ func f(x); if x > 0; f(x - 1); f(x - 1); end; end; f 40 }}")]
    [InlineData("{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match '^(a+)+$' }}")]
    [InlineData("{{ s = 'a' * 300000; for i in 1..90000; t = s | string.replace 'a' 'b' | string.upcase; end }}")]
    public void A_template_that_would_not_end_is_stopped(string template)
    {
        var folder = TemplateFolder.With(template);
        var clock = System.Diagnostics.Stopwatch.StartNew();

        Assert.Null(folder.Render());

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromMinutes(2));
        var found = Assert.Single(folder.Found.Sorted());
        Assert.Equal("template-limit", found.Rule.Code);
        Assert.NotNull(found.Primary);
    }

    private static TextSpan OriginOf(MappedText written, string words) =>
        written.Origin(written.Value.IndexOf(words, StringComparison.Ordinal), words.Length);

    [Fact]
    public void Deeply_nested_code_is_an_error_and_not_a_crash()
    {
        var folder = TemplateFolder.With("{{ " + new string('(', 20_000) + "1" + new string(')', 20_000) + " }}");

        Assert.Null(folder.Render());
        Assert.Contains(folder.Found.Sorted(), found => found.Rule.Code == "template-syntax");
    }
}
