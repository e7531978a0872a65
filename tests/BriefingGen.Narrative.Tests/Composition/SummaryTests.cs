namespace BriefingGen.Narrative.Tests.Composition;

public sealed class SummaryTests
{
    private const string OneSource = """
        title: A gate
        sources:
          union: {archive: union.txt, publisher: HWU, kind: interview, relation: RELATION}
        facts:
          - label: Locked out
            value: 40 dockers
            sentence: 40 dockers were locked out
            evidence: locked 40 dockers out
        """;

    [Theory]
    [InlineData("party", "This briefing rests on one source, an interview by HWU, a party to the events. It cites no independent source.")]
    [InlineData("affiliated", "This briefing rests on one source, an interview by HWU, linked to a party. It cites no independent source.")]
    [InlineData("independent", "This briefing rests on one source, an interview by HWU, independent of the parties.")]
    [InlineData("unknown", "This briefing rests on one source, an interview by HWU, whose relation to the events is not known.")]
    public void The_basis_says_how_a_source_stands_to_the_events(string relation, string sentence) =>
        Assert.Equal(
            sentence,
            Paragraphs(Given.Brief(OneSource.Replace("RELATION", relation, StringComparison.Ordinal), HarbourBrief.Union))[0]);

    [Fact]
    public void Several_sources_are_named_one_by_one() => Assert.Equal(
        "This briefing rests on four sources: a press release by HWU, a party to the events; a statement by the port, a party to the events; "
        + "an official document by Port Authority of Oss, independent of the parties; and a document whose relation to the events is not known.",
        Paragraphs(HarbourBrief.With("facts: [{label: Hurt, value: nobody, evidence: {source: union, exact: Nobody was hurt}}]"))[0]);

    [Fact]
    public void Many_sources_are_counted_by_their_relation()
    {
        var yaml = "title: Gates\nsources:\n" + string.Concat(Enumerable.Range(1, 12).Select(i =>
            FormattableString.Invariant($"  s{i}: {{archive: {i}.txt, relation: {(i == 1 ? "party" : i < 4 ? "independent" : "affiliated")}}}\n")))
            + "facts: [{label: Hurt, value: nobody, evidence: {source: s1, exact: Nobody was hurt}}]\n";

        var basis = Paragraphs(Given.Brief(yaml, [.. Enumerable.Repeat(HarbourBrief.Union, 12)]))[0];

        Assert.Equal(
            "This briefing rests on 12 sources: one party to the events, nine linked to a party and two independent of the parties.",
            basis);
    }

    [Theory]
    [InlineData(1, "", "one source, a document whose relation to the events is not known.")]
    [InlineData(2, "", "two documents whose relation to the events is not known. No source is known to be independent.")]
    [InlineData(7, ", kind: report, relation: party", "seven reports by a party to the events. It cites no independent source.")]
    [InlineData(3, ", kind: interview, relation: independent", "three interviews independent of the parties.")]
    [InlineData(2, ", kind: news, relation: affiliated, publisher: the Messenger", "two news reports by the Messenger, linked to a party. It cites no independent source.")]
    public void Sources_that_are_alike_are_told_together(int count, string keys, string basis) =>
        Assert.Equal("This briefing rests on " + basis, Paragraphs(Given.Brief(
            "title: Gates\nsources:\n"
            + string.Concat(Enumerable.Range(1, count).Select(i => FormattableString.Invariant($"  s{i}: {{archive: {i}.txt{keys}}}\n")))
            + "facts: [{label: Hurt, value: nobody, evidence: {source: s1, exact: Nobody was hurt}}]\n",
            [.. Enumerable.Repeat(HarbourBrief.Union, count)]))[0]);

    [Fact]
    public void Sources_that_are_partly_alike_are_told_once_each() => Assert.Equal(
        "This briefing rests on three sources: two documents whose relation to the events is not known; and a statement by the port, "
        + "a party to the events. No source is known to be independent.",
        Paragraphs(Given.Brief("""
            title: Gates
            sources:
              a: a.txt
              b: b.txt
              c: {archive: c.txt, kind: statement, publisher: the port, relation: party}
            facts: [{label: Hurt, value: nobody, evidence: {source: a, exact: Nobody was hurt}}]
            """, [.. Enumerable.Repeat(HarbourBrief.Union, 3)]))[0]);

    [Fact]
    public void The_other_side_is_told_in_its_words_where_it_has_no_sentence() => Assert.Equal(
        "HWU said that the gates were welded; the port said otherwise: “No gate was welded”. 1¶2, 2¶2 "
        + "The port said that the gate was closed for two hours; Port Authority of Oss said otherwise: “the east gate was closed for nine "
        + "hours”. 2¶2, 3¶2",
        Paragraphs(HarbourBrief.With("""
            facts:
              - label: Weld
                value: The gates
                sentence: the gates were welded.
                according-to: union
                status: disputed
                evidence: The gates were welded shut
                contradicted-by: {according-to: port, exact: No gate was welded}
              - label: Gate
                value: Two hours
                sentence: the gate was closed for two hours
                according-to: port
                status: disputed
                evidence: kept the east gate closed for two hours
                contradicted-by: {fact: hours}
              - {id: hours, label: Gate, value: Nine hours, according-to: authority, evidence: the east gate was closed for nine hours}
            """))[1]);

    [Fact]
    public void A_dispute_is_told_from_both_sides_whichever_of_them_names_the_other() => Assert.Equal(
        "The port said that the gate was closed for two hours; HWU alleged otherwise: “The gates were welded shut”. 1¶2, 2¶2",
        Paragraphs(HarbourBrief.With("""
            facts:
              - {id: two, label: Gate, value: Two hours, sentence: the gate was closed for two hours, according-to: port, evidence: kept the east gate closed for two hours}
              - {label: Weld, value: Shut, status: alleged, according-to: union, evidence: The gates were welded shut, contradicted-by: {fact: two}}
              - {label: Penalty, value: Wrong, status: retracted, according-to: authority, evidence: "The penalty first published, £1,900, was wrong", contradicted-by: {fact: two}}
            """))[1]);

    [Fact]
    public void Few_facts_without_a_sentence_keep_their_verb_and_their_other_side() => Assert.Equal(
        "Weld: all gates, HWU alleged; the port said otherwise: “No gate was welded”. 1¶2, 2¶2 "
        + "Hurt: nobody, according to HWU. 1¶5 Minister: in Oss, according to source 4; this is not confirmed. 4¶2",
        Paragraphs(HarbourBrief.With("""
            facts:
              - label: Weld
                value: all gates.
                status: alleged
                according-to: union
                evidence: The gates were welded shut
                contradicted-by: {according-to: port, exact: No gate was welded}
              - {label: Penalty, value: "£1,900", status: retracted, according-to: authority, evidence: "The penalty first published, £1,900, was wrong"}
              - {label: Hurt, value: nobody, according-to: union, evidence: Nobody was hurt}
              - {label: Minister, value: in Oss, status: unverified, according-to: radio, evidence: La ministre a dit}
            """))[1]);

    [Fact]
    public void A_full_stop_that_was_typed_does_not_stand_in_the_middle() => Assert.Equal(
        "The Gate was shut at 5 p.m., HWU alleged. 1¶4 Nobody was hurt, HWU alleged. 1¶5",
        Paragraphs(HarbourBrief.With("""
            facts:
              - {label: Gate, value: shut, sentence: The Gate was shut at 5 p.m., status: alleged, according-to: union, evidence: A day later the gate was still closed}
              - {label: Hurt, value: nobody, sentence: Nobody was hurt., status: alleged, according-to: union, evidence: Nobody was hurt}
            """))[1]);

    [Fact]
    public void Each_status_fixes_its_verb_and_each_clause_keeps_its_voice() => Assert.Equal(
        "Quell Port Ltd welded the east gate, HWU alleged; the port said that no gate was welded. 1¶2, 2¶2 "
        + "HWU said that 40 dockers were locked out; 1¶2 and that nobody was hurt. 1¶5 "
        + "HWU said that dockers waited for a day; Port Authority of Oss said that the gate was closed for nine hours. 1¶4, 3¶2 "
        + "The east gate was closed. 1¶3, 3¶2 "
        + "The minister was in Oss, source 4 said; this is not confirmed. 4¶2",
        Paragraphs(HarbourBrief.With("""
            facts:
              - label: Weld
                value: The east gate
                sentence: Quell Port Ltd welded the east gate
                status: alleged
                according-to: union
                evidence: The gates were welded shut
                contradicted-by: {according-to: port, exact: No gate was welded, sentence: no gate was welded}
              - label: Locked out
                value: 40 dockers
                sentence: 40 dockers were locked out
                according-to: union
                evidence: locked 40 dockers out
              - label: Hurt
                value: Nobody
                sentence: nobody was hurt
                according-to: union
                evidence: Nobody was hurt
              - label: Wait
                value: A day
                sentence: dockers waited for a day
                status: disputed
                according-to: union
                evidence: A day later the gate was still closed
                contradicted-by: {fact: hours}
              - id: hours
                label: Wait
                value: Nine hours
                sentence: the gate was closed for nine hours
                according-to: authority
                evidence: the east gate was closed for nine hours
              - label: Gate
                value: Closed
                sentence: the east gate was closed
                status: corroborated
                according-to: [union, authority]
                evidence:
                  - {source: union, exact: reopen the east gate}
                  - {source: authority, exact: the east gate was closed for nine hours}
              - label: Minister
                value: In Oss
                sentence: The minister was in Oss
                status: unverified
                according-to: radio
                evidence: La ministre a dit
              - label: Penalty
                value: £1,900
                sentence: the penalty was £1,900
                status: retracted
                according-to: authority
                evidence: The penalty first published, £1,900, was wrong
            """))[1]);

    [Fact]
    public void Facts_without_a_sentence_are_listed_while_they_are_few() => Assert.Equal(
        "Hurt: nobody, according to HWU. 1¶5 Hinge: a fault, according to the port. 2¶2",
        Paragraphs(HarbourBrief.With("""
            facts:
              - {label: Hurt, value: nobody, according-to: union, evidence: Nobody was hurt}
              - {label: Hinge, value: a fault, according-to: port, evidence: A fault in the hinge}
            """))[1]);

    [Fact]
    public void Many_facts_without_a_sentence_are_counted()
    {
        const string Hurt = "  - {label: Hurt, value: nobody, according-to: union, evidence: Nobody was hurt}\n";
        const string Hinge = "  - {label: Hinge, value: a fault, status: alleged, according-to: port, evidence: A fault in the hinge}\n";

        var paragraph = Paragraphs(HarbourBrief.With("facts:\n" + string.Concat(Enumerable.Repeat(Hurt, 5)) + Hinge))[1];

        Assert.Equal(
            "Six statements are set out under “Facts as reported”: five reported and one alleged. They come from HWU and the port.",
            paragraph);
    }

    [Fact]
    public void Demands_are_told_by_voice_addressee_and_kind() => Assert.Equal(
        "The Harbour Workers’ Union (HWU) demanded that Quell Port Ltd (the port) reopen the east gate. 1¶3 "
        + "HWU asked the Ministry of Ports to publish the rota (deadline within 30 days). 1¶3 "
        + "Port Authority of Oss ordered the port to pay £4,217 (deadline 1 May 2031). 3¶2 "
        + "Port Authority of Oss recommended that the Ministry of Ports review Rule 9; 3¶2 and *not* wait. 3¶2 "
        + "Ada Fenn, in the name of HWU, called for the following: sign nothing, according to HWU. 1¶2 "
        + "HWU and Ada Fenn asked that nobody wait; 1¶4 and that the gate open. 1¶4",
        Paragraphs(HarbourBrief.With("""
            demands:
              - {by: the Harbour Workers’ Union (HWU), to: quell-port, kind: demand, text: reopen the east gate, evidence: {source: union, exact: reopen the east gate}}
              - {by: union, to: ministry, kind: request, text: publish the rota, deadline: within 30 days, evidence: {source: union, exact: publish the rota within 30 days}}
              - {by: authority, to: quell-port, kind: order, text: "pay £4,217", deadline: 2031-05-01, evidence: {source: authority, exact: "to pay £4,217"}}
              - {by: authority, to: ministry, kind: recommendation, text: review Rule 9, evidence: {source: authority, exact: review Rule 9}}
              - {by: fenn, on-behalf-of: union, text: sign nothing, evidence: {source: union, exact: We will not sign}}
              - {by: [union, fenn], to: quell-port, text: That nobody wait, evidence: {source: union, exact: A day later}}
              - {by: [union, fenn], to: quell-port, text: that the gate open, evidence: {source: union, exact: A day later}}
              - {by: authority, to: ministry, kind: recommendation, text: '\*not\* wait', evidence: {source: authority, exact: review Rule 9}}
            """))[1]);

    [Fact]
    public void A_short_form_follows_the_full_name() => Assert.Equal(
        "The port inspectors of Oss (PIO) called on the Ministry of Ports to review Rule 9. 3¶2 PIO called on Quell Port Ltd (the port) to pay. 3¶2",
        Paragraphs(Given.Brief("title: T\n" + HarbourBrief.Sources + """

            actors:
              quell-port: {name: Quell Port Ltd, short: the port}
              inspectors: {name: the port inspectors of Oss (PIO)}
            demands:
              - {by: inspectors, to: the Ministry of Ports, text: review Rule 9, evidence: {source: authority, exact: review Rule 9}}
              - {by: inspectors, to: quell-port, text: pay, evidence: {source: authority, exact: to pay}}
            """, HarbourBrief.Archives))[1]);

    [Fact]
    public void One_open_point_is_told_in_the_singular() => Assert.Equal(
        "One point remains open; see “What is not known”.",
        Paragraphs(HarbourBrief.With("""
            facts: [{label: Hurt, value: nobody, evidence: {source: union, exact: Nobody was hurt}}]
            gaps: [Who held the key]
            """))[^1]);

    [Fact]
    public void A_written_summary_goes_before_a_composed_one() => Assert.Equal(
        ["The gate was *shut*, the union said. 1¶5", "•", "one", "•", "two"],
        Paragraphs(HarbourBrief.With("""
            facts: [{id: hurt, label: Hurt, value: nobody, evidence: {source: union, exact: Nobody was hurt}}]
            summary: |
              The gate was \*shut\*, the union said. [@hurt]

              - one
              - two
            """)));

    private static string[] Paragraphs(BriefingGen.Evidence.Citing.LocatedBrief located) =>
        BlockText.Words(Given.Document(located).Section("Summary")).Replace('\u00A0', ' ').TrimEnd().Split('\n')[1..];
}
