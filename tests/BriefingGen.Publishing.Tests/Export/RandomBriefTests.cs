using System.Globalization;
using System.Text.RegularExpressions;
using BriefingGen.Pdf.Tests.Reading;
using BriefingGen.Publishing.Tests.Export.Random;
using BriefingGen.Testing;

namespace BriefingGen.Publishing.Tests.Export;

/// <summary>
/// Briefs that nobody wrote, a few at each run; `.ci/random-briefs` asks for more (RANDOM_BRIEFS), from another seed on
/// (RANDOM_BRIEFS_FROM), and keeps them (RANDOM_BRIEFS_IN).
/// </summary>
public sealed partial class RandomBriefTests
{
    [Fact]
    public void No_brief_makes_a_file_with_a_fault_or_without_a_word()
    {
        using var folder = new TemporaryFolder();
        var kept = Environment.GetEnvironmentVariable("RANDOM_BRIEFS_IN") is { Length: > 0 } told ? told : folder.Path;
        var from = Number("RANDOM_BRIEFS_FROM", 1);
        var faults = new List<string>();
        for (var seed = from; seed < from + Number("RANDOM_BRIEFS", 5); seed++)
            faults.AddRange(Faults((ulong)seed, kept).Select(fault => $"{seed}: {fault}"));

        var pdfs = Directory.EnumerateFiles(kept, "*.pdf", SearchOption.TopDirectoryOnly).Order(StringComparer.Ordinal).ToArray();
        if (VeraPdf.Script is not null && VeraPdf.Validate(pdfs) is { Length: > 0 } invalid)
            faults.Add(invalid);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static IEnumerable<string> Faults(ulong seed, string folder)
    {
        if (BuiltBrief.TryOf(RandomBrief.Write(seed, folder), folder, out var refusal) is not { } built)
            return [refusal];
        using var pdf = ReadPdf.Open(File.ReadAllBytes(built.Pdf));
        var words = new ReadWords(pdf);
        var expected = BlockOutline.Of(built.Blocks).Lines().ToList();
        var read = words.InStructureOrder().Lines().Select(WithCharacters).ToList();
        return
        [
            .. FileFaults.Of(pdf),
            .. expected.Zip(read).Where(pair => pair.First != pair.Second).Take(1).Select(pair => $"{pair.First}\nis read as\n{pair.Second}"),
            .. expected.Count == read.Count ? (string[])[] : [$"{expected.Count} elements are read as {read.Count}"],
            .. OtherReaders.Programs.All(program => ExternalTool.Find(program) is not null) ? OtherReaders.Faults(built.Pdf, words) : [],
            .. PdfJsFactAttribute.Modules is { } modules ? OtherReaders.FaultsOfPdfJs(modules, built.Pdf, words) : [],
        ];
    }

    /// <summary>A character that no face has is named on the page; here it is itself again.</summary>
    private static string WithCharacters(string line) => Named().Replace(
        line, match => char.ConvertFromUtf32(int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));

    [GeneratedRegex(@"\[U\+([0-9A-F]{4,6})\]")]
    private static partial Regex Named();

    private static int Number(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
