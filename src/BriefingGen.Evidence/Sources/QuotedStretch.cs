using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Sources;

/// <summary>What a source puts between quotation marks.</summary>
/// <param name="Inner">Without the marks; it never leaves its paragraph.</param>
/// <param name="Closed">False where the closing mark is missing: the stretch then goes to the next opening mark or the end of the
/// paragraph, as each paragraph of a long quotation opens anew and only its last one closes.</param>
/// <param name="Continues">The next paragraph opens with a mark and carries the quotation on.</param>
public readonly record struct QuotedStretch(TextSpan Inner, bool Closed, bool Continues = false);
