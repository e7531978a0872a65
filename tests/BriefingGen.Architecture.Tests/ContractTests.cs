using System.Text.RegularExpressions;
using BriefingGen.Publishing.Rules;
using BriefingGen.Testing;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Architecture.Tests;

/// <summary>The contract of a brief is true where a test can tell: what cites it, and what it says of the program.</summary>
public sealed partial class ContractTests
{
    private static readonly string Contract = Read("briefs/CONTRACT.md");

    [Fact]
    public void What_a_comment_cites_of_the_contract_is_there()
    {
        var sections = Heading().Matches(Contract).Select(match => match.Groups[1].Value).ToHashSet();
        var rules = RuleNumber().Matches(Section("2")).Select(match => match.Groups[1].Value).ToHashSet();
        Fault.None(
            from file in Texts()
            from citation in Citation().Matches(Joined(file.Text))
            let unknown = citation.Groups["section"].Captures.Where(section => !sections.Contains(section.Value))
                .Concat(citation.Groups["rule"].Captures.Where(rule => !rules.Contains(rule.Value)))
            where unknown.Any()
            select $"{file.Path}: {citation.Value}");
    }

    /// <summary>It was the contract before; no reader of the project has it.</summary>
    [Fact]
    public void Nothing_cites_what_the_contract_has_replaced() =>
        Fault.None(Texts().Where(file => Replaced().IsMatch(file.Text)).Select(file => file.Path));

    [Fact]
    public void The_findings_it_names_are_those_of_the_program() =>
        Fault.None(
            from finding in Finding().Matches(Contract)
            let rule = AllRules.Find(finding.Groups["code"].Value)
            let severity = Enum.Parse<Severity>(finding.Groups["severity"].Value, ignoreCase: true)
            where rule?.Severity != severity
            select $"{finding.Value}: {(rule is null ? "there is no such rule" : rule.Severity)}");

    /// <summary>A row of a table ends in “yes” or “no”, and has the findings of which that is said.</summary>
    [Fact]
    public void Which_findings_may_be_waived_is_what_the_program_does() =>
        Fault.None(
            from row in WaiverRow().Matches(Contract)
            from finding in Finding().Matches(row.Value)
            let rule = AllRules.Find(finding.Groups["code"].Value)
            where rule is not null && rule.Waivable != (row.Groups["waivable"].Value == "yes")
            select $"{rule.Code}: {row.Groups["waivable"].Value}");

    /// <summary>A word in code that has a hyphen is a key or a word of a brief, or the code of a finding.</summary>
    [Fact]
    public void The_words_it_has_in_code_are_those_of_the_program()
    {
        var words = Word().Matches(Read("briefs/brief.schema.json")).Select(match => match.Groups[1].Value).ToHashSet();
        Fault.None(
            from code in Code().Matches(Contract).Select(match => match.Groups[1].Value).Distinct()
            where !words.Contains(code) && AllRules.Find(code) is null
            select code);
    }

    /// <summary>The seed's briefing, of which it quotes the summary, the line on page one and how it was checked.</summary>
    [Fact]
    public void What_it_quotes_of_a_briefing_is_what_is_printed()
    {
        const string Goldens = "tests/BriefingGen.Narrative.Tests/Composition/SeedTests.";
        var printed = Read(Goldens + "The_summary_is_composed_word_for_word.verified.txt")
            + Read(Goldens + "Every_block_of_the_briefing.verified.txt").Replace('~', ' ');
        Fault.None(
            from quoted in BlockQuotation().Matches(Contract)
            let words = Joined(quoted.Value.Replace("\n> ", " ", StringComparison.Ordinal)[2..].Trim())
            where !printed.Contains(words, StringComparison.Ordinal)
            select words);
    }

    /// <summary>The finding that is shown stands in an expected output too.</summary>
    [Fact]
    public void The_finding_it_shows_is_one_that_comes_out()
    {
        var goldens = ProjectFiles.Under("tests").Where(path => path.EndsWith(".verified.txt", StringComparison.Ordinal))
            .Select(Read).ToList();
        Fault.None(
            from shown in ShownFinding().Matches(Contract).Select(match => match.Groups[1].Value)
            where !goldens.Any(golden => golden.Contains(shown, StringComparison.Ordinal))
            select shown);
    }

    private static string Read(string path) => File.ReadAllText(Path.Combine(SourceTree.Root, path));

    /// <summary>What people write in sources and tests: code, pages, templates.</summary>
    private static IEnumerable<(string Path, string Text)> Texts() =>
        from path in ProjectFiles.Under("src").Concat(ProjectFiles.Under("tests"))
        where Path.GetExtension(path) is ".cs" or ".md" or ".sbn" or ".csproj" or ".props"
        select (path, Read(path));

    /// <summary>A comment over several lines as one.</summary>
    private static string Joined(string text) => LineEnd().Replace(text, " ");

    private static string Section(string number) =>
        Contract.Split("\n## ").Single(section => section.StartsWith(number + ".", StringComparison.Ordinal));

    [GeneratedRegex(@"^#{2,3} (\d+(?:\.\d+)?)\.? ", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(\d+)\. ", RegexOptions.Multiline)]
    private static partial Regex RuleNumber();

    [GeneratedRegex(@"CONTRACT\.md §(?<section>\d+(?:\.\d+)?)(?:,? rules? (?<rule>\d+)(?:(?:, | and )(?<rule>\d+))*)?")]
    private static partial Regex Citation();

    [GeneratedRegex(@"\bBRIEF\.md\b")]
    private static partial Regex Replaced();

    [GeneratedRegex(@"\s*\n\s*(?:///? ?)?")]
    private static partial Regex LineEnd();

    [GeneratedRegex(@"(?<severity>error|warning|note)\[(?<code>[a-z0-9-]+)\]")]
    private static partial Regex Finding();

    [GeneratedRegex(@"^\|.*\| (?<waivable>yes|no) \|$", RegexOptions.Multiline)]
    private static partial Regex WaiverRow();

    [GeneratedRegex("`([a-z]+(?:-[a-z]+)+)`")]
    private static partial Regex Code();

    [GeneratedRegex("\"([a-z]+(?:-[a-z]+)+)\"")]
    private static partial Regex Word();

    [GeneratedRegex(@"^> .*(?:\n> .*)*", RegexOptions.Multiline)]
    private static partial Regex BlockQuotation();

    [GeneratedRegex(@"```\n((?:error|warning|note)\[[\s\S]*?)```")]
    private static partial Regex ShownFinding();
}
