using BriefingGen.Narrative.Labels;
using BriefingGen.Narrative.Templates;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;
using Scriban.Runtime;

namespace BriefingGen.Narrative.Tests.Templates;

/// <summary>A user's templates, held in memory.</summary>
internal sealed class TemplateFolder : ITemplateFiles
{
    private readonly Dictionary<string, TextFile> _files = new(StringComparer.Ordinal);

    public DiagnosticBag Found { get; } = new();

    public static TemplateFolder With(string summary) => new TemplateFolder().Add("flash/en/summary.md.sbn", summary);

    public TemplateFolder Add(string name, string content)
    {
        _files[name] = new TextFile($"briefs/templates/{name}", content);
        return this;
    }

    public TextFile? Find(string name) => _files.GetValueOrDefault(name);

    /// <summary>Carries out `summary.md.sbn` of the set `flash`.</summary>
    public MappedText? Render(params ReadOnlySpan<(string Name, object? Value)> model)
    {
        var globals = new ScriptObject();
        foreach (var (name, value) in model)
            globals[name] = value is MappedText text ? new TemplateText(text) : value;
        var functions = LanguageFunctions.For(LabelSet.For("en")!.Words);
        return TemplateRenderer.Render(new TemplateSet("flash", "en", this), "summary.md.sbn", functions, globals, Found);
    }
}
