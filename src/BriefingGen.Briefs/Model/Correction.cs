namespace BriefingGen.Briefs.Model;

/// <summary>A correction to an earlier issue of this briefing itself.</summary>
public sealed record Correction : Item
{
    public required Written<EdtfDate> Date { get; init; }

    public required Prose Text { get; init; }
}
