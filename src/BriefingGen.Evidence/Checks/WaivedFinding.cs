using BriefingGen.Briefs.Model;
using BriefingGen.Text.Diagnostics;

namespace BriefingGen.Evidence.Checks;

/// <summary>A finding that the editor lets stand; its reason is printed.</summary>
public sealed record WaivedFinding(Item Item, Waiver Waiver, Diagnostic Finding);
