using System.Text.RegularExpressions;
using BriefingGen.Pdf.Conformance;
using BriefingGen.Testing;

namespace BriefingGen.Pdf.Tests.Conformance;

public class LedgerTests
{
    [Fact]
    public void Every_test_that_a_ledger_names_is_there()
    {
        var named = Regex.Matches(Ledgers(), @"`(\w+)\.(\w+)`").Select(match => (Class: match.Groups[1].Value, Method: match.Groups[2].Value))
            .Distinct().ToArray();
        Assert.InRange(named.Length, 60, int.MaxValue);
        // Whole files are looked at in other test projects, so the sources are asked: a method of that name behind a test’s attribute.
        var tests = Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories)
            .SelectMany(path => Regex.Matches(File.ReadAllText(path), @"\[\w*(?:Fact|Theory)\b[^\0]*?public (?:async )?\w+ (\w+)\(")
                .Select(match => (Path.GetFileNameWithoutExtension(path), match.Groups[1].Value)));
        Assert.Empty(named.Except(tests));
    }

    [Fact]
    public void Every_line_that_is_enforced_names_its_test()
    {
        var lines = Ledgers().Split('\n').Where(line => Regex.IsMatch(line, @"^\| [^|]* \| [^|]* \| [^|]*\b(?:Writer|Check)\b")).ToArray();
        Assert.InRange(lines.Length, 50, int.MaxValue);
        Assert.All(lines, line => Assert.Matches(@"\| `\w+\.\w+`(, `\w+\.\w+`)* \|$", line));
    }

    [Fact]
    public void Every_file_that_a_ledger_names_is_there()
    {
        var named = Regex.Matches(Ledgers(), @"^\| [^|]* \| [^|]* \| [^|]* \| ([^|`]*\w) \|", RegexOptions.Multiline)
            .SelectMany(match => match.Groups[1].Value.Split(", ")).Where(name => name != "by").Distinct().ToArray();
        Assert.InRange(named.Length, 20, int.MaxValue);
        Assert.All(named, name => Assert.True(Path.Exists(Path.Combine(Project, name)) || File.Exists(Path.Combine(Project, name + ".cs")), name));
    }

    [Fact]
    public void Every_fault_that_was_planted_stands_in_a_ledger() =>
        Assert.All(PlantedFaults.All.Keys, name => Assert.Contains($"`{nameof(PlantedFaultsTests)}.{name}`", Ledgers(), StringComparison.Ordinal));

    [Fact]
    public void Every_kind_of_violation_stands_in_a_ledger()
    {
        var ledgers = Ledgers();
        Assert.All(Enum.GetNames<ViolationKind>(), kind => Assert.Matches($@"\b{kind}\b", ledgers));
    }

    private static string Project => Path.Combine(SourceTree.Root, "src", "BriefingGen.Pdf");

    private static string Ledgers() => string.Concat(
        new[] { "PDF_UA1.md", "PDF_A3A.md" }.Select(name => File.ReadAllText(Path.Combine(Project, "Conformance", name))));
}
