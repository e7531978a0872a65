using BriefingGen.Briefs.Model;

namespace BriefingGen.Evidence.Citing;

/// <summary>An item that cites a passage.</summary>
public sealed record Citer(Item Item, CitingRole Role);
