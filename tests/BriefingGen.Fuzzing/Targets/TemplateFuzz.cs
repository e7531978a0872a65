using BriefingGen.Briefs.Reading;
using BriefingGen.Evidence;
using BriefingGen.Evidence.Checks;
using BriefingGen.Evidence.Citing;
using BriefingGen.Evidence.Sources;
using BriefingGen.Narrative.Composition;
using BriefingGen.Narrative.Model;
using BriefingGen.Narrative.Templates;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Fuzzing.Targets;

/// <summary>The input is the summary’s template and that of how the briefing was checked.</summary>
internal sealed class TemplateFuzz
{
    private readonly CheckedBrief _brief;

    public TemplateFuzz(string root)
    {
        var folder = Path.Combine(root, "briefs");
        var found = new DiagnosticBag();
        var brief = BriefReader.Read(FileAt(Path.Combine(folder, "backgrounder.yaml")), found);
        var located = BriefLocator.Locate(
            brief! with { Summary = null }, source => new ArchiveRead(FileAt(Path.Combine(folder, source.Archive.Value))), found);
        _brief = BriefChecks.Check(located, found);
    }

    public void Run(ReadOnlyMemory<byte> input)
    {
        if (TextFileReader.Read("templates/default/en/summary.md.sbn", input, out var file) is not null)
            return;
        var found = new DiagnosticBag();
        var narrated = Composer.Narrate(_brief, new OneTemplate(file!), new CompositionOptions { Version = "1" }, found);
        if (narrated is not null)
        {
            var report = BriefChecks.CheckTexts(_brief, narrated.Printed, found);
            found.AddRange(Composer.Compose(narrated, report).Diagnostics);
        }

        Findings.Show(found.Sorted());
    }

    private static TextFile FileAt(string path) => new(path, File.ReadAllText(path));

    private sealed class OneTemplate(TextFile file) : ITemplateFiles
    {
        public TextFile? Find(string name) =>
            name.EndsWith("/summary.md.sbn", StringComparison.Ordinal) || name.EndsWith("/method.md.sbn", StringComparison.Ordinal) ? file : null;
    }
}
