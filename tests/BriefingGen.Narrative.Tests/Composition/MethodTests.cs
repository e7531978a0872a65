using BriefingGen.Evidence.Citing;
using BriefingGen.Narrative.Labels;

namespace BriefingGen.Narrative.Tests.Composition;

/// <summary>“How this was checked”. CONTRACT.md §8.</summary>
public sealed class MethodTests
{
    private const string Article = """
        Boats at the weir

        The wardens said that 30 boats were tied up and 12 were moved. “We are short of rope, said Ilse Varga.

        Tom Reyes put it otherwise: “Some thirty boats lay there. By noon twelve had gone. Nobody counted twice.”

        The wardens met on Monday 4 May 2031. The rope was torn in 9 places. The rope was torn in 9 places, the wardens said.

        Wardens lost 14 oars. Wardens lost 15 oars, Tom Reyes said.

        “The rest is fog.

        Share this:

        """;

    [Fact]
    public void What_is_odd_about_a_source_is_told_with_its_place() => Testing.Golden.Verify(Method("""
            facts:
              - label: Tied up
                value: 30 boats
                evidence: 30 boats were tied up
                differs:
                  - {according-to: Tom Reyes, exact: Some thirty boats lay there}
                  - {according-to: Tom Reyes, exact: By noon twelve had gone}
            """));

    [Fact]
    public void Sums_are_one_list_and_one_alone_is_a_sentence()
    {
        const string First = "  - {label: Left, value: 18 boats, evidence: 30 boats were tied up and 12 were moved, derived: 30 - 12}\n";
        const string Second = "  - {label: In all, value: 42 boats, evidence: 30 boats were tied up and 12 were moved, derived: 30 + 12}\n";

        Assert.Contains("\nCalculated: Left; 18 boats: 30 − 12.\n", Method("facts:\n" + First), StringComparison.Ordinal);
        Assert.Contains(
            "\nCalculated:\n•\nLeft; 18 boats: 30 − 12\n•\nIn all; 42 boats: 30 + 12\n",
            Method("facts:\n" + First + Second),
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_let_stand_is_told_once_with_its_reason()
    {
        const string Facts = """
            facts:
              - label: Moved
                value: 12 of 31 boats
                evidence: 12 were moved
                waive: [{code: figure-not-found, because: The warden’s list has 31.}]
            """;

        Assert.Contains(
            "\nWaived: a figure is not in the passages that its text cites (“Moved”): The warden’s list has 31.\n",
            Method(Facts),
            StringComparison.Ordinal);
        Assert.Contains(
            "\nAdmis par dérogation : un chiffre ne figure pas dans les passages cités (« Moved ») : The warden’s list has 31.\n",
            Method("language: fr\n" + Facts).Replace('\u202F', ' '),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Very_many_odd_places_are_counted_and_not_listed()
    {
        var open = string.Concat(Enumerable.Range(1, 500).Select(i => FormattableString.Invariant($"“Line {i} of the *song*.\n\n")));

        var method = Words(Given.Brief("title: T\nsources: {weir: weir.txt}\nfacts: [{label: A, value: b, evidence: Nobody was hurt}]\n",
            "Nobody was hurt.\n\n" + open));

        Assert.InRange(method.Length, 1, 2500);
    }

    [Fact]
    public void Names_that_a_source_in_another_language_has_are_said_not_to_be_checked()
    {
        var method = Words(Given.Brief(
            "title: T\nsources: {weir: {archive: weir.txt, language: pl}}\nfacts: [{label: A, value: b, evidence: Nikt}]\n",
            "Nikt nie zginął.\n"));

        Assert.DoesNotContain("every name", method, StringComparison.Ordinal);
        Assert.Contains("; names, since the source is in another language (Polish).", method, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_waivable_rule_has_its_words_in_French() => Assert.All(
        Evidence.EvidenceRules.All.Where(rule => rule.Waivable),
        rule => Assert.Contains($"when '{rule.Code}'", FrenchTemplate, StringComparison.Ordinal));

    private static string FrenchTemplate { get; } = File.ReadAllText(Path.Combine(
        Testing.SourceTree.Root, "src/BriefingGen.Narrative/Templates/BuiltIn/default/fr/method.md.sbn"));

    private static string Method(string rest) => Words(Given.Brief(
        "title: The weir\nsources: {weir: {archive: weir.txt, language: en}}\n" + rest + "\n", Article));

    private static string Words(LocatedBrief located)
    {
        var labels = LabelSet.For(located.Brief.Language.Value)!;
        var words = BlockText.Words(Given.Document(located).Section(labels.SourcesAndMethod)).Replace('\u00A0', ' ');
        return words[words.IndexOf(labels.Method, StringComparison.Ordinal)..];
    }
}
