using BriefingGen.Testing;
using BriefingGen.Typesetting.Blocks;

namespace BriefingGen.Narrative.Tests.Composition;

public sealed class SectionTests
{
    private const string Hurt = "facts: [{label: Hurt, value: nobody, evidence: {source: union, exact: Nobody was hurt}}]\n";

    [Fact]
    public void A_brief_of_a_few_keys_has_no_empty_sections()
    {
        var document = Given.Document(Given.Brief("""
            title: The east gate
            sources: {union: union.txt}
            facts: [{label: Hurt, value: nobody, evidence: Nobody was hurt}]
            """, HarbourBrief.Archives));

        Golden.Verify(BlockText.Of(document));
    }

    [Fact]
    public void The_title_block_says_who_issued_it_when_and_on_what_it_stands()
    {
        var document = Given.Document(HarbourBrief.With(Hurt + """
            kicker: Situation brief
            issued: 2031-03-20
            covers: 2031-03-02/2031-03-12
            handling: amber+strict
            issuer: {name: Quell Watch, unit: Harbour desk, email: desk@quell.example}
            corrections:
              - {date: 2031-03-21, text: An earlier issue gave *ten* hours.}
            """));

        Assert.Equal(
            """
            Situation brief
            TLP:AMBER+STRICT
            The night at the east gate
            Prepared 
            20 March 2031
            Covers 
            2–12 March 2031
            Sources 
            4, archived
            Standing 
            2 parties, 1 independent, 1 of relation not known
            Issued by 
            Quell Watch, Harbour desk
            Corrections
            21 March 2031 · An earlier issue gave ten hours.

            """,
            (BlockText.Words(document.Content.Children[0]) + BlockText.Words(document.Content.Children[1])).Replace('\u00A0', ' '));
        Assert.Equal("Quell Watch\u00A0· 20\u00A0March 2031", document.RunningHeads.Footer);
        Assert.Contains("Contact: desk@quell.example.", document.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bottom_line_without_key_points_has_a_heading_and_so_have_key_points_alone()
    {
        var line = Given.Document(HarbourBrief.With(Hurt + "bottom-line: Nobody was hurt, HWU said."));
        var points = Given.Document(HarbourBrief.With(Hurt + """
            key-points:
              - Nobody was hurt, HWU said.
              - {text: A fault was in the hinge, evidence: {source: port, exact: A fault in the hinge}}
            """));

        Assert.Equal("Bottom line\nNobody was hurt, HWU said.\n", BlockText.Words(line.Content.Children[1]));
        Assert.Equal(
            "Key points\n•\nNobody was hurt, HWU said.\n•\nA fault was in the hinge\u00A02¶2\n",
            BlockText.Words(points.Content.Children[1]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    public void Key_figures_are_one_list_however_many(int count)
    {
        var figures = string.Concat(Enumerable.Repeat("  - {value: 4, label: sources, count: sources}\n", count));

        var document = Given.Document(HarbourBrief.With($"{Hurt}figures:\n{figures}"));

        Assert.Equal(count, Assert.Single(document.Content.Children.OfType<Columns>()).Children.Length);
    }

    [Fact]
    public void A_fact_shows_when_how_else_it_is_put_and_what_stands_against_it() => Golden.Verify(Section("Facts as reported", """
        facts:
          - id: gate
            label: Gate
            group: The night
            value: Closed for two hours
            according-to: port
            status: disputed
            evidence: kept the east gate closed for two hours
            date: 2031-03-02
            inferred: The union’s statement is of 3 March and says “a day later”.
            as-of: 2031-03-05
            differs: {according-to: fenn, source: union, exact: The gates were welded shut}
            contradicted-by: {fact: hours}
            response: The union *denies* it. [@locked]
            note: The rota is not public.
          - id: locked
            label: Locked out
            group: The night
            part-of: gate
            value: 40 dockers
            status: alleged
            according-to: [union, fenn]
            evidence: {source: union, exact: locked 40 dockers out}
          - id: waited
            label: Waited
            group: The night
            part-of: locked
            value: 12 dockers
            according-to: port
            evidence: 12 dockers waited
          - id: hours
            label: Gate
            group: Later
            value: Closed for nine hours
            according-to: authority
            sentence: the gate was closed for nine hours
            evidence: the east gate was closed for nine hours
            contradicted-by: {according-to: port, exact: "[…] closed for two hours"}
          - label: Penalty as first published
            group: Later
            value: £1,900
            status: retracted
            according-to: authority
            evidence: The penalty first published, £1,900, was wrong
            corrected-by: {fact: penalty}
          - id: penalty
            label: Penalty
            value: £4,217
            according-to: authority
            evidence: to pay £4,217
          - label: Gates
            value: Welded
            status: retracted
            according-to: union
            evidence: The gates were welded shut
            corrected-by: {according-to: port, exact: No gate was welded}
        """));

    [Fact]
    public void A_table_of_corroborated_facts_is_headed_facts()
    {
        var document = Given.Document(HarbourBrief.With("""
            facts:
              - label: Gate
                value: Closed
                status: corroborated
                according-to: [union, authority]
                evidence:
                  - {source: union, exact: the gate was still closed}
                  - {source: authority, exact: the east gate was closed}
            """));

        Assert.NotNull(document.Section("Facts"));
        Assert.Contains("HWU and Port Authority of Oss | Corroborated | 1¶4, 3¶2", document.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Quotations_keep_their_edits_and_say_through_whom_they_are_known() => Golden.Verify(Section("Quotes", """
        quotes:
          - id: fenn
            speaker: fenn
            on-behalf-of: union
            text: We will not sign […] The gates were [all] welded shut
            evidence: {source: union, exact: its secretary}
            note: She spoke at the gate.
          - speaker: port
            text: No gate was welded
            evidence: {source: port}
            date: 2031-03-05
            where: the harbour office
          - speaker: la ministre
            text: Le port est ouvert
            evidence: {source: radio}
            translation: The port is open.
            translated-by: Quell Watch
          - speaker: [fenn, union]
            text: The gates were welded shut
            evidence: {source: union}
        """));

    [Fact]
    public void Demands_name_who_asks_whom_for_what_by_when() => Assert.Equal(
        """
        Demands
        1
        Reopen the east gate
        HWU to the port · demand · 3 March 2031 (inferred) · 1¶3
        Response: It is open. 1¶2
        Editor’s note: The port calls it gate 3.
        2
        Pay £4,217
        Port Authority of Oss to the port · order · Deadline: 1 May 2031 · 3¶2
        3
        Publish the *rota*
        HWU and Ada Fenn, in the name of HWU · addressee not stated · request · Deadline: within 30 days · 1¶3

        """,
        BlockText.Words(Given.Document(HarbourBrief.With("""
            facts: [{id: gates, label: Gates, value: welded, according-to: union, evidence: The gates were welded shut}]
            demands:
              - by: union
                to: quell-port
                kind: demand
                text: reopen the east gate
                evidence: {source: union, exact: reopen the east gate}
                date: 2031-03-03
                inferred: The statement is of that day.
                response: It is open. [@gates]
                note: The port calls it gate 3.
              - by: authority
                to: quell-port
                kind: order
                text: pay £4,217
                evidence: {source: authority, exact: "to pay £4,217"}
                deadline: 2031-05-01
              - by: [union, fenn]
                on-behalf-of: union
                kind: request
                text: publish the \*rota\*
                evidence: {source: union, exact: publish the rota}
                deadline: within 30 days
            """)).Section("Demands")).Replace('\u00A0', ' '));

    [Fact]
    public void A_timeline_entry_is_as_sure_as_the_weakest_it_cites() => Assert.Equal(
        """
        Timeline
        2 March 2031
        Gate closed
        HWU and the port · alleged · 1¶2, 2¶2
        Day after (date not stated)
        Gate still closed
        HWU · reported · 1¶4
        1 May 2031
        Penalty due
        Port Authority of Oss · reported · inferred · planned · 3¶2
        about June 2031
        Review
        Ada Fenn, via HWU · unverified · planned · 1¶2

        """,
        BlockText.Words(Given.Document(HarbourBrief.With("""
            issued: 2031-03-20
            facts:
              - {id: locked, label: Locked out, value: 40 dockers, status: alleged, according-to: union, evidence: locked 40 dockers out}
              - {id: fault, label: Fault, value: hinge, according-to: port, evidence: A fault in the hinge}
              - {id: fenn-says, label: Sign, value: not, status: unverified, according-to: fenn, evidence: {source: union, exact: We will not sign}}
            demands:
              - {id: pay, by: authority, to: quell-port, text: "pay £4,217", evidence: {source: authority, exact: "to pay £4,217"}}
            timeline:
              - {date: 2031-03-02, text: "gate closed [@locked; @fault]"}
              - {date: the day after, text: gate still closed, evidence: {source: union, exact: A day later}}
              - {date: 2031-05-01, text: "penalty due [@pay]", inferred: It is the deadline.}
              - {date: 2031-06~, text: "review [@fenn-says]"}
            """)).Section("Timeline")).Replace('\u00A0', ' '));

    [Fact]
    public void Gaps_may_say_what_would_settle_them() => Assert.Equal(
        "What is not known\n•\nWho held the key.\nWould be settled by: the rota\n•\nWhen it closed. 1¶5\n",
        BlockText.Words(Given.Document(HarbourBrief.With("""
            facts: [{id: hurt, label: Hurt, value: nobody, according-to: union, evidence: Nobody was hurt}]
            gaps:
              - {text: Who held the key., settled-by: the rota}
              - When it closed. [@hurt]
            """)).Section("What is not known")).Replace('\u00A0', ' '));

    [Fact]
    public void Sources_are_described_and_lead_to_the_words_on_the_web()
    {
        var document = Given.Document(
            HarbourBrief.With("""
                facts:
                  - label: Fault
                    value: hinge
                    according-to: port
                    evidence: A fault in the hinge kept the east gate closed for two hours
                """),
            Given.Options with { AttachesSources = false });

        Golden.Verify(BlockText.Of(document.Section("Sources and method")));
    }

    [Fact]
    public void The_annex_can_be_full_or_left_out()
    {
        var full = Given.Document(HarbourBrief.With(Hurt + "annex: full")).Section("Annex: the evidence");
        var none = Given.Document(HarbourBrief.With(Hurt + "annex: none"));

        Assert.Contains("2¶2\nNo gate was welded.", BlockText.Words(full), StringComparison.Ordinal);
        Assert.DoesNotContain("not cited", BlockText.Words(full), StringComparison.Ordinal);
        Assert.Null(none.Section("Annex: the evidence"));
        Assert.Contains("[{Link|1¶5} → #source-1 “Source 1, paragraph 5”]", BlockText.Of(none), StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_cites_is_folded_to_one_line() => Assert.Equal(
        """
        Annex: the evidence
        1 · Dockers of Quell reject the night shift
        1¶1 to 1¶4 are not cited.
        1¶5
        Nobody was hurt.
        Hurt; Timeline entry 1
        2 · Our side of the night at the east gate
        2¶1 and 2¶2 are not cited.
        3 · Findings of the Port Authority of Oss, 12 March 2031
        3¶1 to 3¶3 are not cited.
        4 · Entrevue de Radio Oss
        4¶1 and 4¶2 are not cited.

        """,
        BlockText.Words(Given.Document(HarbourBrief.With(Hurt + """
            timeline: [{date: later, text: nobody hurt, evidence: {source: union, exact: Nobody was hurt}}]
            """)).Section("Annex: the evidence")).Replace('\u00A0', ' '));

    [Fact]
    public void Every_link_inside_the_document_leads_somewhere()
    {
        foreach (var located in new[] { Given.Seed(), HarbourBrief.With(Hurt), HarbourBrief.With(Hurt + "annex: none") })
        {
            var text = BlockText.Of(Given.Document(located));
            var anchors = Regexes.Anchor().Matches(text).Select(match => match.Groups[1].Value).ToList();

            Assert.Equal(anchors.Count, anchors.Distinct().Count());
            Assert.All(Regexes.Target().Matches(text), match => Assert.Contains(match.Groups[1].Value, anchors));
        }
    }

    [Fact]
    public void A_demand_known_through_somebody_else_says_through_whom() => Assert.Equal(
        "Ada Fenn, via HWU, to the port\u00A0· 1¶2",
        BlockText.Words(Given.Document(HarbourBrief.With("""
            demands: [{by: fenn, to: quell-port, text: sign nothing, evidence: {source: union, exact: We will not sign}}]
            """)).Section("Demands")).TrimEnd().Split('\n')[^1]);

    [Theory]
    [InlineData("The port is open", "“The port is open”. Translated by Quell Watch.")]
    [InlineData("The port is open.", "“The port is open.” Translated by Quell Watch.")]
    [InlineData("Is it open?", "“Is it open?” Translated by Quell Watch.")]
    public void A_translation_ends_before_the_next_sentence(string translation, string line) => Assert.Equal(
        $"Translation, not checked: {line}",
        BlockText.Words(Given.Document(HarbourBrief.With($$"""
            quotes:
              - speaker: la ministre
                text: Le port est ouvert
                evidence: {source: radio}
                translation: {{translation}}
                translated-by: Quell Watch
            """)).Section("Quotes")).Split('\n')[2]);

    [Theory]
    [InlineData("# The *east* gate", "The *east* gate")]
    [InlineData("### The gate ###", "The gate")]
    [InlineData("# Gate #3", "Gate #3")]
    [InlineData("#gate", "#gate")]
    [InlineData("####### Seven", "####### Seven")]
    [InlineData("#", "#")]
    [InlineData("The gate", "The gate")]
    public void The_title_of_a_Markdown_archive_is_without_the_marks_of_a_heading(string heading, string title)
    {
        var archive = $"{heading}\n\nNobody was *hurt*.\n";
        const string Facts = "facts: [{label: Hurt, value: nobody, evidence: Nobody was *hurt*}]\n";

        var markdown = Given.Document(Given.Markdown("title: T\nsources: {union: union.md}\n" + Facts, archive));
        var plain = Given.Document(Given.Brief("title: T\nsources: {union: union.txt}\n" + Facts, archive));

        Assert.Contains($"“{title}.”", markdown.Words(), StringComparison.Ordinal);
        Assert.Contains($"1 · {title}\n", markdown.Words(), StringComparison.Ordinal);
        Assert.Contains($"“{heading}.”", plain.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_annex_shows_a_Markdown_archive_as_it_is() => Assert.Contains(
        "1¶2\nNobody was *hurt*.\n",
        Given.Document(Given.Markdown("""
            title: T
            sources: {union: union.md}
            facts: [{label: Hurt, value: nobody, evidence: Nobody was *hurt*}]
            """, "# The gate\n\nNobody was *hurt*.\n")).Words(),
        StringComparison.Ordinal);

    [Fact]
    public void What_stands_against_a_value_goes_on_in_the_sentence_and_has_a_voice() => Assert.Contains(
        """
        Gate | Closed for two hours / Against this: nine hours, not two, Port Authority of Oss said, 3¶2 | Port | Disputed | 2¶2
        """,
        Given.Document(HarbourBrief.With("""
            facts:
              - label: Gate
                value: Closed for two hours
                status: disputed
                according-to: port
                evidence: kept the east gate closed for two hours
                contradicted-by: {fact: hours}
              - {id: hours, label: Gate, value: "Nine hours, not two", according-to: authority, evidence: the east gate was closed for nine hours}
            """)).Words(),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Closed on 12 March 2031", "2031-03-12", "Gate | Closed on 12 March 2031 | Authority")]
    [InlineData("Closed on 12 March 2031", "2031-03-02", "Gate | Closed on 12 March 2031 / 2 March 2031 | Authority")]
    [InlineData("Closed for nine hours", "2031-03-12", "Gate | Closed for nine hours / 12 March 2031 | Authority")]
    public void A_date_that_the_value_has_is_not_printed_again(string value, string date, string row) => Assert.Contains(
        row,
        Given.Document(HarbourBrief.With(
            $"facts: [{{label: Gate, value: {value}, date: {date}, evidence: {{source: authority, exact: the east gate was closed for nine hours}}}}]"))
            .Words().Replace('\u00A0', ' ').Replace("Port Authority of Oss", "Authority", StringComparison.Ordinal),
        StringComparison.Ordinal);

    [Fact]
    public void What_was_still_to_come_when_the_briefing_was_issued_has_a_mark_of_its_own() => Assert.Equal(
        [ColumnsStyle.DatedEntry, ColumnsStyle.PlannedEntry, ColumnsStyle.UndatedEntry],
        Given.Document(HarbourBrief.With("""
            issued: 2031-03-20
            timeline:
              - {date: 2031-03-12, text: findings, evidence: Findings of the Port Authority of Oss}
              - {date: 2031-05-01, text: payment, evidence: by 1 May 2031}
              - {date: later, text: nobody hurt, evidence: Nobody was hurt}
            """)).Section("Timeline")!.Children.OfType<Stack>().Single().Children
            .Select(entry => ((Columns)((Stack)entry).Children[0]).Style));

    [Fact]
    public void Names_and_spellings_are_a_list_and_show_a_short_form_of_one_s_own()
    {
        var words = Given.Document(Given.Brief("title: T\n" + HarbourBrief.Sources + """

            actors:
              quell-port: {name: Quell Port Ltd, short: Quell Port, aliases: [the port company]}
              who: {name: the World Harbour Organization, short: the WHO, aliases: [World Harbours]}
              fenn: {name: Ada Fenn, short: Fenn, kind: person, aliases: [Ms Fenn]}
            facts: [{label: Hurt, value: nobody, evidence: {source: union, exact: Nobody was hurt}}]
            """, HarbourBrief.Archives)).Words();

        Assert.Contains("""
            Names and spellings
            •
            Quell Port Ltd (Quell Port): also “the port company”.
            •
            World Harbour Organization (WHO) (“World Harbours” in the source).
            •
            Ada Fenn: also “Ms Fenn”.

            """, words, StringComparison.Ordinal);
    }

    private static string Section(string heading, string rest) =>
        BlockText.Of(Given.Document(HarbourBrief.With(rest)).Section(heading));

    [Fact]
    public void Markup_in_names_and_values_is_printed_as_it_is()
    {
        var words = Given.Document(Given.Brief("""
            title: The *east* gate_
            sources: {union: {archive: union.txt, publisher: "Quell *Ferry* [Line]"}}
            facts:
              - {label: "_Hurt_", value: "no*body*", sentence: "no*body* was [hurt]", evidence: Nobody was hurt}
            demands:
              - {by: union, to: "*All* of us", text: 'sail \_on\_', evidence: Nobody was hurt}
            """, HarbourBrief.Archives)).Words();

        Assert.Contains("Quell *Ferry* [Line] said that no*body* was [hurt].", words, StringComparison.Ordinal);
        Assert.Contains("Quell *Ferry* [Line] called on *All* of us to sail _on_.", words, StringComparison.Ordinal);
        Assert.Contains("_Hurt_ | no*body*", words, StringComparison.Ordinal);
    }
}
