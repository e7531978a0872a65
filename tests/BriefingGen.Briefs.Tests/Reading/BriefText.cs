using BriefingGen.Briefs.Model;
using BriefingGen.Briefs.Reading;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Tests.Reading;

/// <summary>Briefs that are read in a test.</summary>
internal static class BriefText
{
    /// <summary>What a brief needs, and no more; facts and the like are added behind it.</summary>
    public const string Head = "title: Killings at Camp Ashraf\nissued: 2014-08-31\nsources:\n  ncri: article.txt\n";

    /// <returns>Without what is only noted: short briefs leave out much that is worth a note.</returns>
    public static (Brief? Brief, IReadOnlyList<Diagnostic> Found) Read(string text, DateOnly? epoch = null)
    {
        var found = new DiagnosticBag();
        var brief = BriefReader.Read(new TextFile("briefs/test.yaml", text), found, epoch);
        return (brief, [.. found.Sorted().Where(finding => finding.Severity > Severity.Note)]);
    }

    /// <summary>A brief in which nothing is wrong.</summary>
    public static Brief ReadClean(string text)
    {
        var (brief, found) = Read(text);
        Assert.Empty(found.Select(finding => finding.Message));
        Assert.NotNull(brief);
        return brief;
    }

    public static IEnumerable<string> Codes(string text) => Read(text).Found.Select(finding => finding.Rule.Code);
}
