using System.IO.Compression;
using BenchmarkDotNet.Attributes;
using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Reading;
using BriefingGen.Evidence;
using BriefingGen.Evidence.Checks;
using BriefingGen.Evidence.Sources;
using BriefingGen.Narrative.Composition;
using BriefingGen.Narrative.Model;
using BriefingGen.Narrative.Templates;
using BriefingGen.Publishing;
using BriefingGen.Publishing.Reading;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;
using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Fonts;
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
    private CheckedBrief _checked = null!;
    private EvidenceReport _report = null!;
    private Document _document = null!;
    private List<(FontFace Face, Dictionary<ushort, ushort> Glyphs)> _glyphs = null!;
    private List<byte[]> _subsets = null!;

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
        _checked = Checking();
        _narrated = Narrating()!;
        _report = CheckingTexts();
        _document = Composing()!;
        _glyphs = [.. from page in Paginator.Paginate(_document, _look).Pages
                      from run in page.Text
                      from glyph in run.Glyphs
                      group glyph.GlyphId by run.Face into face
                      select (face.Key, face.Where(glyph => glyph != 0).Distinct().Order().Index().ToDictionary(glyph => glyph.Item, glyph => (ushort)(glyph.Index + 1)))];
        _subsets = Subsetting();
    }

    [Benchmark]
    public Brief? Reading() => BriefReader.Read(_file, new DiagnosticBag());

    [Benchmark]
    public LocatedBrief Locating() => BriefLocator.Locate(_brief, _ => new ArchiveRead(_article), new DiagnosticBag());

    [Benchmark]
    public CheckedBrief Checking() => BriefChecks.Check(_located, new DiagnosticBag());

    [Benchmark]
    public NarratedBrief? Narrating() => Composer.Narrate(_checked, NoTemplateFiles.Instance, _options, new DiagnosticBag());

    [Benchmark]
    public EvidenceReport CheckingTexts() => BriefChecks.CheckTexts(_checked, _narrated.Printed, new DiagnosticBag());

    [Benchmark]
    public Document? Composing() => Composer.Compose(_narrated, _report).Document;

    /// <summary>Shaping, lines and pages.</summary>
    [Benchmark]
    public int Layout() => Paginator.Paginate(_document, _look).Pages.Length;

    /// <summary>A font file of each face with the glyphs that are shown.</summary>
    [Benchmark]
    public List<byte[]> Subsetting() => [.. _glyphs.Select(face => face.Face.Subset(face.Glyphs))];

    /// <summary>Of the subsets, which are most of the bytes of the PDF.</summary>
    [Benchmark]
    public long Deflating()
    {
        using var compressed = new MemoryStream();
        foreach (var subset in _subsets)
        {
            using var deflate = new ZLibStream(compressed, new ZLibCompressionOptions { CompressionLevel = 6 }, leaveOpen: true);
            deflate.Write(subset);
        }

        return compressed.Length;
    }

    /// <summary>All of it, with deflate and the PDF, and nothing written to the disk. Subsets are made once in a process, so that all rounds but
    /// the first have them.</summary>
    [Benchmark]
    public int Whole() => new Publisher(new PublishingOptions()).Check(_file, new BriefPath(_path, "camp-ashraf")).Length;
}
