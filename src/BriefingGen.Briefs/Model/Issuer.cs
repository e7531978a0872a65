using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Model;

/// <summary>Who issues the briefing.</summary>
public sealed record Issuer(MappedText Name, MappedText? Unit, MappedText? Email);
