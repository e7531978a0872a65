using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using BriefingGen.Pdf.Tests.Reading;
using BriefingGen.Testing;

namespace BriefingGen.Publishing.Tests.Export;

/// <summary>
/// What programs of other makers read in a file, against what PdfPig reads. Each joins lines and cells in a way of its own, so white
/// space is left out; where it belongs, PdfPig’s reading tells.
/// </summary>
internal static partial class OtherReaders
{
    /// <summary>What Debian’s build of mupdf says of itself, whatever it opens.</summary>
    private const string MupdfWithoutIcc = "warning: ICC support is not available\n";

    /// <summary>The programs asked, pdf.js apart.</summary>
    public static readonly string[] Programs = ["qpdf", "pdfinfo", "pdftotext", "pdftoppm", "mutool"];

    /// <returns>Sentences; none where all agree and nobody complains.</returns>
    public static IEnumerable<string> Faults(string file, ReadWords words)
    {
        var (exitCode, checkedBy) = ExternalTool.Run("qpdf", "--check", file);
        if (exitCode != 0 || checkedBy.Contains("WARNING", StringComparison.Ordinal))
            yield return $"qpdf: {checkedBy}";
        using (var folder = new TemporaryFolder())
        {
            if (ExternalTool.Run("pdftoppm", "-r", "20", file, Path.Combine(folder.Path, "page")) is { Output: { Length: > 0 } complaint })
                yield return $"pdftoppm: {complaint}";
        }

        var structure = string.Concat(StructureText().Matches(ExternalTool.Run("pdfinfo", "-struct-text", file).Output).Select(match => match.Groups[1].Value));
        if (Difference(words.InStructureOrder().Words, structure) is { } lost)
            yield return $"pdfinfo -struct-text: {lost}";
        var flow = words.InContentOrder();
        foreach (var fault in Pages("pdftotext", ExternalTool.Run("pdftotext", "-raw", file, "-").Output, flow)
            .Concat(Pages("mutool", ExternalTool.Run("mutool", "draw", "-q", "-F", "txt", file).Output.Replace(MupdfWithoutIcc, "", StringComparison.Ordinal), flow)))
            yield return fault;
    }

    /// <summary>pdf.js, page after page in the order of the structure on it, where PDFJS names a node_modules folder that has pdfjs-dist.</summary>
    public static IEnumerable<string> FaultsOfPdfJs(string modules, string file, ReadWords words)
    {
        var heard = HeardByPdfJs(modules, file);
        return Difference(LeftToRight(string.Concat(words.InContentOrder())), LeftToRight(heard)) is { } lost ? [$"pdf.js: {lost}"] : [];
    }

    public static string HeardByPdfJs(string modules, string file)
    {
        var output = ExternalTool.Run("node", Path.Combine(SourceTree.Root, ".ci", "pdfjs-words.mjs"), modules, file).Output;
        return output.StartsWith('"') ? JsonSerializer.Deserialize<string>(output)! : output;
    }

    /// <summary>Furniture is drawn behind all content, so a page begins with the content’s words.</summary>
    private static IEnumerable<string> Pages(string program, string output, IReadOnlyList<string> flow)
    {
        var pages = output.Split('\f');
        for (var page = 0; page < flow.Count; page++)
        {
            var read = LeftToRight(Bare(page < pages.Length ? pages[page] : ""));
            var wanted = LeftToRight(Bare(flow[page]));
            if (Difference(wanted, read.Length > wanted.Length ? read[..wanted.Length] : read) is { } lost)
                yield return string.Create(CultureInfo.InvariantCulture, $"{program}, page {page + 1}: {lost}");
        }
    }

    private static string? Difference(string wanted, string read)
    {
        (wanted, read) = (Bare(wanted), Bare(read));
        var at = wanted.AsSpan().CommonPrefixLength(read);
        return wanted == read ? null : $"…{Around(wanted, at)}… is read as …{Around(read, at)}…";
    }

    /// <summary>Readers of the flat page turn Arabic round by rules of their own.</summary>
    private static string LeftToRight(string text) => Arabic().Replace(text, "");

    private static string Around(string text, int at) => text[Math.Max(0, Math.Min(at, text.Length) - 20)..Math.Min(text.Length, at + 20)];

    /// <summary>Without the hyphen U+2010: where its glyph is that of a line break’s too, ActualText says which, and pdfinfo and mupdf
    /// do not look at it.</summary>
    private static string Bare(string text) => Outline.Fold(text).Replace(" ", "", StringComparison.Ordinal).Replace("\u2010", "", StringComparison.Ordinal);

    [GeneratedRegex("[\u0600-\u06FF]+")]
    private static partial Regex Arabic();

    [GeneratedRegex("^ *\"(.*?)\"$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex StructureText();
}
