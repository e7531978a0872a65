namespace BriefingGen.Briefs.Reading.Shapes;

/// <summary>Keys that say the same wherever they stand.</summary>
internal static class SharedHelp
{
    public static readonly KeyHelp Id = new("A name to cite the entry by; only needed if something cites it.", "blue-helmets");

    public static readonly KeyHelp Evidence = new(
        "The words of the source that this rests on, exactly as they stand there; `[…]` may leave words out.",
        "killing 52 members of the Iranian opposition");

    public static readonly KeyHelp AccordingTo = new("Who says so.", "ncri") { Otherwise = "the source of the evidence" };

    public static readonly KeyHelp OnBehalfOf = new("In whose name they speak.", "committee");

    public static readonly KeyHelp Inferred = new(
        "Why you take this date, where the source does not state it; the reason is printed.",
        "13 August was a Wednesday in 2014.");

    public static readonly KeyHelp Response = new(
        "What those concerned answer, with its citation.", "The company said a fault caused it. [@fault]");

    public static readonly KeyHelp Note = new("A remark of yours, marked as the editor’s.", "The article gives no year.");

    public static readonly KeyHelp Status = new("How well it is established.", "alleged");

    public static readonly KeyHelp Waive =
        new("Findings that you accept for this entry, each with the reason; they are printed.");

    public static readonly KeyHelp Source = new("The id of the source to look in.", "ncri") { Otherwise = "the only source, or the only one that has the words" };

    public static readonly KeyHelp Exact = new(
        "The words, exactly as they stand in the source.", "killing 52 members of the Iranian opposition");

    public static readonly KeyHelp Prefix = new("Words just before, where `exact` stands more than once.", "the attack");

    public static readonly KeyHelp Suffix = new("Words just behind, where `exact` stands more than once.", "of the camp");
}
