using BenchmarkDotNet.Attributes;
using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Reading;
using BriefingGen.Evidence;
using BriefingGen.Evidence.Checks;
using BriefingGen.Evidence.Sources;
using BriefingGen.Narrative.Composition;
using BriefingGen.Narrative.Templates;
using BriefingGen.Publishing;
using BriefingGen.Publishing.Reading;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Layout;
using BriefingGen.Typesetting.Look;

namespace BriefingGen.Benchmarks;

/// <summary>The stages of the seed’s brief, one by one and as a whole; each begins with what the stage before it made.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private readonly PageLook _look = new(PageFormat.For(PaperSize.A4), Magnification.None);
    private readonly CompositionOptions _options = new() { Version = "1.0.0" };

    private string _path = "";
    private TextFile _file = null!;
    private Brief _brief = null!;
    private TextFile _article = null!;
    private LocatedBrief _located = null!;
    private NarratedBrief _narrated = null!;
    private CheckedBrief _checks = null!;
    private Document _document = null!;

    [GlobalSetup]
    public void Prepare()
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "BriefingGen.sln")))
            root = Path.GetDirectoryName(root) ?? throw new InvalidOperationException("Run inside the checkout.");
        _path = Path.Combine(root, "briefs", "camp-ashraf.yaml");
        _file = new TextFile("briefs/camp-ashraf.yaml", File.ReadAllText(_path));
        _brief = Reading()!;
        var article = Path.Combine(root, "briefs", _brief.Sources[0].Archive.Value);
        _article = new TextFile("seeds/article.txt", File.ReadAllText(article));
        _located = Locating();
        _narrated = Narrating()!;
        _checks = Checking();
        _document = Composing()!;
    }

    [Benchmark]
    public Brief? Reading() => BriefReader.Read(_file, new DiagnosticBag());

    [Benchmark]
    public LocatedBrief Locating() => BriefLocator.Locate(_brief, _ => new ArchiveRead(_article), new DiagnosticBag());

    [Benchmark]
    public NarratedBrief? Narrating() => Composer.Narrate(_located, NoTemplateFiles.Instance, _options, new DiagnosticBag());

    [Benchmark]
    public CheckedBrief Checking() => BriefChecks.Check(_located, _narrated.Summary, _narrated.ItemOf, new DiagnosticBag());

    [Benchmark]
    public Document? Composing() => Composer.Compose(_narrated, _checks).Document;

    /// <summary>Shaping, lines and pages.</summary>
    [Benchmark]
    public int Layout() => Paginator.Paginate(_document, _look).Pages.Length;

    /// <summary>All of it, with subsetting, deflate and the PDF, and nothing written to the disk.</summary>
    [Benchmark]
    public int Whole() => new Publisher(new PublishingOptions()).Check(_file, new BriefPath(_path, "camp-ashraf")).Length;
}
