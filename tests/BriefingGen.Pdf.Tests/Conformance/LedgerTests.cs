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
        Assert.InRange(named.Length, 40, int.MaxValue);
        var tests = typeof(LedgerTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods().Where(method => method.IsDefined(typeof(FactAttribute), inherit: true))
                .Select(method => (type.Name, method.Name)));
        Assert.Empty(named.Except(tests));
    }

    [Fact]
    public void Every_kind_of_violation_stands_in_a_ledger()
    {
        var ledgers = Ledgers();
        Assert.All(Enum.GetNames<ViolationKind>(), kind => Assert.Matches($@"\b{kind}\b", ledgers));
    }

    private static string Ledgers() => string.Concat(
        new[] { "PDF_UA1.md", "PDF_A3A.md" }
            .Select(name => File.ReadAllText(Path.Combine(SourceTree.Root, "src", "BriefingGen.Pdf", "Conformance", name))));
}
