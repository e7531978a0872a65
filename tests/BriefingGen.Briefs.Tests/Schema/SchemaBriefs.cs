using BriefingGen.Briefs.Tests.Reading;

namespace BriefingGen.Briefs.Tests.Schema;

/// <summary>Briefs about which the schema and the reader must agree.</summary>
internal static class SchemaBriefs
{
    public const string EveryKey =
        """
        title: A title
        subtitle: A subtitle
        kicker: Situation brief
        language: en
        issued: 2031-03-15
        covers: 2031-03-08/2031-03-14
        handling: TLP:AMBER
        issuer: {name: Briefing desk, unit: Field unit, email: desk@briefing.example}
        contact: other@briefing.example
        template: flash
        annex: full
        sources:
          ministry:
            archive: ministry.txt
            title: Situation report
            publisher: Ministry of Health
            short: the Ministry
            kind: official
            relation: independent
            grade: B
            published: 2031-03-14
            paragraphs: lines
            language: fr
            url: https://health.example/report
            accessed: 2031-03-15
            sha256: D4B35C71FAF21155299D60398934885C5097DDC51D0D71131D2406118F504F2F
            note: The copy has *no* date.
        actors:
          holt: {name: Zahir Holt, short: Holt, aliases: [Mr Holt], role: mayor, kind: person, note: Spelt Hold once.}
        bottom-line: Twelve towns are cut off. [@cut-off]
        key-points: [{text: One point., evidence: twelve towns}]
        figures:
          - {value: "12", label: towns, fact: cut-off}
          - {value: "1", label: demands, count: demands}
        summary: |
          A paragraph. [@cut-off]

          - a point
        facts:
          - id: cut-off
            label: Cut off
            value: twelve towns
            sentence: twelve towns are cut off
            evidence: {source: ministry, exact: twelve towns, prefix: in the, suffix: were}
            status: disputed
            according-to: holt
            date: 2031-03-10?
            inferred: The report says Monday.
            as-of: 2031-03-14
            contradicted-by: {source: ministry, exact: eleven towns, according-to: holt, sentence: eleven towns are}
            differs: {fact: part}
            corrected-by: {fact: part}
            derived: 8 + 4
            group: Roads
            response: The company denied it. [@part]
            note: Counted twice.
            waive: [{code: loaded-word, because: it is a name}]
          - {id: part, label: Part, value: four, evidence: four, part-of: cut-off}
        quotes:
          - id: said
            speaker: holt
            on-behalf-of: Ministry of Health
            text: we [sic] need help
            evidence: {source: ministry}
            date: 2031-03-10
            inferred: A Monday.
            where: a briefing
            translation: nous avons besoin d’aide
            translated-by: the desk
            note: Said twice.
            waive: [{code: extract-cut, because: no room}]
        demands:
          - id: reopen
            by: holt
            to: Ministry of Health
            on-behalf-of: ministry
            kind: order
            text: reopen the road [@said]
            evidence: reopen the road
            date: 2031-03-11
            inferred: A Tuesday.
            deadline: within 30 days
            response: None.
            note: By letter.
            waive: [{code: figure-rounded, because: none}]
        timeline:
          - id: first
            date: 2031-03-08
            text: The rain begins [@cut-off]
            evidence: the rain
            according-to: holt
            status: alleged
            inferred: A Saturday.
          - {date: later, text: More rain, evidence: more rain}
        gaps: [{text: How long it lasts., settled-by: the Ministry}]
        corrections: [{date: 2031-03-16, text: An earlier issue said ten.}]
        """;

    public const string EveryShorthand =
        """
        title: 2014
        issued: 2014-08-31
        handling: green
        issuer: Briefing desk
        sources: {a: a.txt, b-2: {archive: b.txt, language: no, published: 2013}}
        actors: {un: the United Nations, 7: {name: The Seven, aliases: 7}}
        key-points: [Seven are missing., {text: Nobody answers., evidence: their fate}, 52]
        gaps: [Where the seven are.]
        facts:
          - {id: 12, label: Killed, value: 52, evidence: [killing 52, {exact: 52, source: a}], according-to: [un, 7]}
          - {id: on, label: true, value: 1.5, evidence: 52, according-to: un, contradicted-by: [{fact: 12}, {exact: 7}]}
          - {label: A, value: b, evidence: {exact: c}, status: ALLEGED, according-to: Jean Ziegler, part-of: 12}
          - {label: B, value: c, evidence: d, differs: tens, corrected-by: {fact: 12}}
        quotes:
          - {speaker: [un, Jean Ziegler], text: go, evidence: {source: a}}
        demands:
          - {by: un, to: [7, The Public], text: 'go [@12]', deadline: 30}
        """;

    /// <summary>Added to <see cref="BriefText.Head"/>.</summary>
    private static readonly string[] RightRests =
    [
        "summary: x",
        "handling: tlp:Amber+Strict\nsummary: x",
        "handling: red\nsummary: x",
        "covers: 2031-03-08/2031-03-14\nsummary: x",
        "covers: 2013-09-01/..\nsummary: x",
        "covers: ../2013\nsummary: x",
        "covers: 2012-02-29?/2013-XX\nsummary: x",
        "covers: 2014-XX-XX\nsummary: x",
        "covers: 2031-05-13T04:00:30+02\nsummary: x",
        "covers: 0999~\nsummary: x",
        "language: de-CH-1996\nsummary: x",
        "annex: Full\nsummary: |\n  A paragraph.\n\n  - a point",
        "template: 2\nsummary: x",
        "facts: [{label: a, value: b, evidence: c, date: 2013-12-31}]",
        "facts: [{label: a, value: b, evidence: c, status: reported}]",
        "facts: [{label: a, value: b, evidence: c, status: alleged, according-to: ncri}]",
        "quotes: [{speaker: Jean Ziegler, text: go}]",
        "demands: [{by: ncri, text: go, evidence: go}]",
        "demands: [{by: ncri, text: 'go [@ncri]'}]",
        "demands: [{by: ncri, text: go, evidence: go, deadline: 2031-05-12}]",
        "timeline: [{date: a Saturday, text: x, evidence: x}]",
        "timeline: [{date: 2013, text: 'x [@ncri]'}]",
        "timeline: [{date: maybe later, text: x, evidence: x}]",
        "summary: x\nfigures: [{value: 1, label: source, count: sources}]",
        "summary: x\ncorrections: [{date: 2014-09-03, text: x}]",
    ];

    private static readonly string[] WrongRests =
    [
        "kicker: x",
        "sumary: x\nsummary: x",
        "summary: [x]",
        "summary: {x: y}",
        "subtitle: {first: a, second: b}\nsummary: x",
        "handling: white\nsummary: x",
        "handling: 'TLP: RED'\nsummary: x",
        "annex: all\nsummary: x",
        "language: english\nsummary: x",
        "language: en-\nsummary: x",
        "covers: 2013-9-1\nsummary: x",
        "covers: 1 September 2013\nsummary: x",
        "covers: 2013-13\nsummary: x",
        "covers: 2013-04-31\nsummary: x",
        "covers: 2013-XX-01\nsummary: x",
        "covers: ../..\nsummary: x",
        "covers: 13\nsummary: x",
        "covers: 2031-05T04:00\nsummary: x",
        "template: My Set\nsummary: x",
        "actors: [un]\nsummary: x",
        "actors: {The UN: the United Nations}\nsummary: x",
        "actors: {un: {short: UN}}\nsummary: x",
        "actors: {un: {name: the UN, kind: body}}\nsummary: x",
        "facts: {label: a, value: b, evidence: c}",
        "facts: [a]",
        "facts: [{label: a, value: b}]",
        "facts: [{label: a, evidence: c}]",
        "facts: [{label: '', value: b, evidence: c}]",
        "facts: [{label: a, value: b, evidence: {prefix: c}}]",
        "facts: [{label: a, value: b, evidence: {exact: c, page: 3}}]",
        "facts: [{label: a, value: b, evidence: c, status: alleged}]",
        "facts: [{label: a, value: b, evidence: c, status: Disputed}]",
        "facts: [{label: a, value: b, evidence: c, status: true}]",
        "facts: [{label: a, value: b, evidence: c, inferred: d}]",
        "facts: [{label: a, value: b, evidence: c, differs: {according-to: ncri}}]",
        "facts: [{id: a, label: a, value: b, evidence: c}, {label: a, value: b, evidence: c, differs: {fact: a, exact: d}}]",
        "facts: [{id: The Fact, label: a, value: b, evidence: c}]",
        "facts: [{id: 1.5, label: a, value: b, evidence: c}]",
        "facts: [{label: a, value: b, evidence: c, waive: [{code: figure-not-found}]}]",
        "quotes: [{text: go}]",
        "quotes: [{speeker: a, text: go}]",
        "demands: [{by: ncri, text: go}]",
        "demands: [{by: ncri, text: go, evidence: go, deadline: 2013-9-1}]",
        "demands: [{by: ncri, text: go, evidence: go, deadline: by 1 May}]",
        "timeline: [{text: x, evidence: x}]",
        "timeline: [{date: 1 September 2013, text: x, evidence: x}]",
        "timeline: [{date: a Saturday, text: x, evidence: x, status: alleged}]",
        "summary: x\nfigures: [{value: 3, label: sources}]",
        "facts: [{id: a, label: a, value: b, evidence: c}]\nfigures: [{value: 3, label: a, fact: a, count: facts}]",
        "summary: x\ncorrections: [{text: x}]",
        "summary: x\ncorrections: [{date: 2014-09, text: x}]",
        "summary: x\ngaps: Where they are.",
    ];

    public static TheoryData<string> Right =>
    [
        EveryKey,
        EveryShorthand,
        "title: T\nsources: {a: a.txt}\nsummary: x",
        "title: T\nsources: {a: {archive: a.txt, url: 'HTTPS://a.example/b'}}\nsummary: x",
        .. RightRests.Select(rest => BriefText.Head + rest),
    ];

    public static TheoryData<string> Wrong =>
    [
        "sources: {a: a.txt}\nsummary: x",
        "title: ''\nsources: {a: a.txt}\nsummary: x",
        "title: T\nsummary: x",
        "title: T\nsources: a.txt\nsummary: x",
        "title: {en: T}\nsources: {a: a.txt}\nsummary: x",
        "title: T\nissued: 2014-08\nsources: {a: a.txt}\nsummary: x",
        "title: T\nissued: 2014-08-31?\nsources: {a: a.txt}\nsummary: x",
        "title: T\nsources: {a: {kind: news}}\nsummary: x",
        "title: T\nsources: {a: {archive: a.txt, grade: G}}\nsummary: x",
        "title: T\nsources: {a: {archive: a.txt, url: a.example}}\nsummary: x",
        "title: T\nsources: {a: {archive: a.txt, sha256: abc}}\nsummary: x",
        .. WrongRests.Select(rest => BriefText.Head + rest),
    ];
}
