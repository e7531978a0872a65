namespace BriefingGen.Narrative.Tests.Composition;

/// <summary>A fictional quarrel about a harbour: two sides, a regulator, and a radio that speaks another language.</summary>
internal static class HarbourBrief
{
    public const string Union = """
        Dockers of Quell reject the night shift
        The Harbour Workers’ Union said on 3 March 2031 that Quell Port Ltd locked 40 dockers out. “We will not sign,” said Ada Fenn, its secretary. “The gates were welded shut.”
        The union demanded that the port reopen the east gate. It asked the Ministry of Ports to publish the rota within 30 days.
        A day later the gate was still closed.
        Nobody was hurt.
        """;

    public const string Port = """
        Statement of Quell Port Ltd
        No gate was welded. A fault in the hinge kept the east gate closed for two hours, and 12 dockers waited.
        """;

    public const string Regulator = """
        Findings of the Port Authority of Oss, 12 March 2031
        The Authority found that the east gate was closed for nine hours. It ordered Quell Port Ltd to pay £4,217 by 1 May 2031. It recommended that the Ministry of Ports review Rule 9.
        The penalty first published, £1,900, was wrong.
        """;

    public const string Radio = """
        Entrevue de Radio Oss
        La ministre a dit : « Le port est ouvert. »
        """;

    /// <summary>A blank line after each paragraph.</summary>
    public static readonly string[] Archives =
        [.. new[] { Union, Port, Regulator, Radio }.Select(text => text.Replace("\n", "\n\n", StringComparison.Ordinal))];

    public const string Sources = """
        sources:
          union:
            archive: union.txt
            publisher: the Harbour Workers’ Union (HWU)
            kind: press-release
            relation: party
          port:
            archive: port.txt
            title: Our side of the night at the east gate
            publisher: quell-port
            kind: statement
            relation: party
            grade: C
            url: https://port.example/news/gate?x=1
            accessed: 2031-03-20
            published: 2031-03-05
          authority:
            archive: authority.txt
            publisher: Port Authority of Oss
            kind: official
            relation: independent
          radio:
            archive: radio.txt
            language: fr
        """;

    public const string Actors = """
        actors:
          quell-port: {name: Quell Port Ltd, short: the port}
          fenn: {name: Ada Fenn, role: secretary of the union, kind: person}
          ministry: {name: the Ministry of Ports, aliases: [Ministry of Ports], note: Its name is new.}
        """;

    /// <summary>With these sources and actors, and whatever else.</summary>
    public static BriefingGen.Evidence.Citing.LocatedBrief With(string rest) =>
        Given.Brief($"title: The night at the east gate\n{Sources}\n{Actors}\n{rest}\n", Archives);
}
