using System.Text.RegularExpressions;
using BriefingGen.Testing;

namespace BriefingGen.Cli.Tests;

/// <summary>The seed's briefing as a screen reader walks it: elements and attributes, without the words.</summary>
public sealed partial class SeedTagsTests : IClassFixture<SeedPdfTests.Built>
{
    private readonly string _pdf;

    public SeedTagsTests(SeedPdfTests.Built built) => _pdf = built.Pdf;

    [ToolFact("pdfinfo")]
    public void The_tag_tree() => Golden.Verify(ObjectNumber().Replace(ExternalTool.Run("pdfinfo", "-struct", _pdf).Output, "Object"));

    [GeneratedRegex("Object [0-9]+ [0-9]+")]
    private static partial Regex ObjectNumber();
}
