using System.Text.RegularExpressions;
using BriefingGen.Evidence.Citing;
using BriefingGen.Testing;

namespace BriefingGen.Narrative.Tests.Composition;

/// <summary>A whole briefing in French. U+202F is shown as `_` where the eye has to see it.</summary>
public sealed partial class FrenchTests
{
    private const string Article = """
        Le quai de Morvel fermé

        Le Syndicat des passeurs a dit que 40 passeurs ont été renvoyés. « Nous ne céderons pas », a dit Aude Kerlo. Les amarres ont été coupées.

        La Régie a dit que nul n’a été renvoyé. Elle a compté « 12 absences ».

        Une barque a été vue au large.
        """;

    private const string Sources = """
        title: Le quai de Morvel
        language: fr-CH
        sources:
          syndicat: {archive: a.txt, publisher: le Syndicat des passeurs (SP), short: le SP, kind: press-release, relation: party}
          regie: {archive: b.txt, publisher: la Régie, kind: statement, relation: party}
        actors:
          kerlo: {name: Aude Kerlo, role: secrétaire du syndicat, kind: person}
          ministere: {name: les Ports de Vallorne (PV)}

        """;

    [Fact]
    public void Every_block_of_the_briefing() =>
        Golden.Verify(BlockText.Of(Given.Document(Given.French())).Replace('\u202F', '_'));

    [Fact]
    public void Each_statement_has_its_voice_after_it_and_several_have_it_before() => Assert.Equal(
        "40 passeurs ont été renvoyés, selon l’accusation portée par le SP_; nul n’a été renvoyé, selon la Régie. 1¶2, 2¶3 "
        + "Selon l’accusation portée par le SP_: les amarres ont été coupées_; 1¶2 nous ne céderons pas. 1¶2 "
        + "Nul n’a été renvoyé, selon la Régie_; autre formulation_: «_Elle a compté “12 absences”_», selon Aude Kerlo_; en sens "
        + "contraire_: «_40 passeurs ont été renvoyés_», selon le SP_; en sens contraire_: «_Les amarres ont été coupées_», selon l’accusation portée par le SP. 1¶2, 2¶3 "
        + "Le quai est fermé, selon le SP et la Régie. 1¶1, 2¶1 Une barque a été vue au large, selon la Régie_; cela n’est pas confirmé. 2¶4",
        Paragraphs("""
            facts:
              - label: Renvois
                value: 40 passeurs
                sentence: 40 passeurs ont été renvoyés.
                status: alleged
                according-to: syndicat
                evidence: 40 passeurs ont été renvoyés
                contradicted-by: {according-to: regie, source: regie, exact: nul n’a été renvoyé, sentence: nul n’a été renvoyé}
              - {label: Amarres, value: coupées, sentence: les amarres ont été coupées, status: alleged, according-to: syndicat, evidence: Les amarres ont été coupées}
              - {label: Refus, value: oui, sentence: nous ne céderons pas, status: alleged, according-to: syndicat, evidence: Nous ne céderons pas}
              - id: nul
                label: Renvois
                value: Aucun
                sentence: Nul n’a été renvoyé
                status: disputed
                according-to: regie
                evidence: nul n’a été renvoyé
                contradicted-by: {according-to: syndicat, source: syndicat, exact: 40 passeurs ont été renvoyés}
                differs: {according-to: kerlo, source: regie, exact: Elle a compté « 12 absences »}
              - {label: Amarres, value: Coupées, status: alleged, according-to: syndicat, evidence: Les amarres ont été coupées, contradicted-by: {fact: nul}}
              - label: Quai
                value: Fermé
                sentence: le quai est fermé
                status: corroborated
                according-to: [syndicat, regie]
                evidence: [{source: syndicat, exact: Le quai de Morvel fermé}, {source: regie, exact: Le quai de Morvel fermé}]
              - {label: Barque, value: vue, sentence: une barque a été vue au large, status: unverified, according-to: regie, evidence: Une barque a été vue au large}
              - {label: Ancien, value: retiré, sentence: rien, status: retracted, according-to: regie, evidence: Une barque a été vue}
            """)[1]);

    [Fact]
    public void A_demand_is_told_without_a_verb_that_would_have_to_agree() => Assert.Equal(
        "Exigence formulée par le SP (destinataire_: la Régie)_: rouvrir le quai. 1¶2 "
        + "Requêtes formulées par Aude Kerlo, pour le SP (destinataire_: les Ports de Vallorne (PV))_: publier le registre (échéance_: "
        + "1er mai 2031)_; 1¶2 que nul ne soit renvoyé, selon le SP. 1¶2 "
        + "Ordre donné par PV (destinataire_: la Régie)_: payer, selon le SP. 1¶2 "
        + "Recommandation formulée par PV (destinataire_: la Régie et le SP)_: négocier, selon le SP. 1¶2 "
        + "Appel lancé par Aude Kerlo_: partir, selon le SP. 1¶2",
        Paragraphs("""
            demands:
              - {by: syndicat, to: regie, kind: demand, text: rouvrir le quai, evidence: {source: syndicat, exact: Nous ne céderons pas}}
              - {by: kerlo, on-behalf-of: syndicat, to: ministere, kind: request, text: publier le registre, deadline: 2031-05-01, evidence: {source: syndicat, exact: Nous ne céderons pas}}
              - {by: kerlo, on-behalf-of: syndicat, to: ministere, kind: request, text: que nul ne soit renvoyé, evidence: {source: syndicat, exact: Nous ne céderons pas}}
              - {by: ministere, to: regie, kind: order, text: payer, evidence: {source: syndicat, exact: Nous ne céderons pas}}
              - {by: ministere, to: [regie, syndicat], kind: recommendation, text: négocier, evidence: {source: syndicat, exact: Nous ne céderons pas}}
              - {by: kerlo, text: partir, evidence: {source: syndicat, exact: Nous ne céderons pas}}
            """)[1]);

    [Theory]
    [InlineData(1, "", "une source_: un document (lien avec les faits non connu).")]
    [InlineData(2, ", kind: statement, publisher: la Régie, relation: party", "deux déclarations publiées par la Régie (source partie aux faits). Elle ne cite aucune source indépendante.")]
    [InlineData(3, ", kind: report, publisher: les Ports, relation: independent", "trois rapports publiés par les Ports (source indépendante des parties).")]
    [InlineData(12, ", kind: news, relation: affiliated", "12 articles de presse (source liée à une partie). Elle ne cite aucune source indépendante.")]
    public void The_basis_is_told(int count, string keys, string basis) => Assert.Equal(
        "Cette note repose sur " + basis,
        Shown(Given.Brief(
            "title: Le quai\nlanguage: fr\nsources:\n"
            + string.Concat(Enumerable.Range(1, count).Select(i => FormattableString.Invariant($"  s{i}: {{archive: {i}.txt{keys}}}\n")))
            + "facts: [{label: Quai, value: fermé, evidence: {source: s1, exact: Le quai de Morvel fermé}}]\n",
            [.. Enumerable.Repeat(Article, count)]))[0]);

    [Fact]
    public void Many_sources_many_facts_and_one_gap_are_counted()
    {
        var sources = string.Concat(Enumerable.Range(1, 6).Select(i => FormattableString.Invariant(
            $"  s{i}: {{archive: {i}.txt, publisher: les Ports, relation: {(i == 1 ? "party" : i < 4 ? "independent" : "unknown")}}}\n")));
        var facts = string.Concat(Enumerable.Range(0, 11).Select(i =>
            $"  - {{label: Quai, value: fermé, status: {(i == 0 ? "alleged" : "reported")}, according-to: s1, evidence: Le quai de Morvel fermé}}\n"));

        Assert.Equal(
            [
                "Cette note repose sur six sources_: une partie aux faits, deux indépendantes des parties et trois dont le lien avec les faits "
                + "n’est pas connu.",
                "11 énoncés figurent sous «_Faits rapportés_»_: dix rapportés et un allégué. Ils ont été formulés par les Ports.",
                "Un point reste à éclaircir_; voir «_Ce que l’on ignore_».",
            ],
            Shown(Given.Brief(
                $"title: Le quai\nlanguage: fr-CA\nsources:\n{sources}facts:\n{facts}gaps: [Qui a fermé le quai.]\n",
                [.. Enumerable.Repeat(Article, 6)])));
    }

    [Fact]
    public void No_punctuation_stands_after_an_ordinary_blank()
    {
        var words = Given.Document(Given.French()).Words().Replace("TLP:GREEN", "", StringComparison.Ordinal);

        Assert.Empty(WrongBlank().Matches(words).Select(match => match.Value));
    }

    [Fact]
    public void No_English_is_left() =>
        Assert.Empty(English().Matches(Given.Document(Given.French()).Words()).Select(match => match.Value));

    private static string[] Paragraphs(string rest) => Shown(Given.Brief(Sources + rest + "\n", Article, Article));

    private static string[] Shown(LocatedBrief located) =>
        BlockText.Words(Given.Document(located).Section("Résumé")).Replace('\u00A0', ' ').Replace('\u202F', '_').TrimEnd().Split('\n')[1..];

    [GeneratedRegex(@"\b(?:the|of|and|said|by|to|from|not|is|in|page \d+ of|according|alleged|reported|fact|demand|quote)\b", RegexOptions.IgnoreCase)]
    private static partial Regex English();

    /// <summary>A blank that may break, or none, before a mark that French sets off; in times and addresses none belongs there.
    /// </summary>
    [GeneratedRegex(@".{0,20}(?:[ ][;:!?»]|«[^\u202F\u00A0]|(?<![\u202F\u00A0])[;»]|(?<=\p{L})[:!?](?!//)).{0,10}")]
    private static partial Regex WrongBlank();
}
