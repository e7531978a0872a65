using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Model;

/// <summary>A finding that the editor lets stand, and why; the reason is printed.</summary>
/// <param name="Code">A rule's code; whether such a rule exists and may be waived is not known here.</param>
public sealed record Waiver(TextSpan Span, MappedText Code, MappedText Because);
