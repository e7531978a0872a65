using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Model;

/// <summary>
/// Words to look for in an archived source: the TextQuoteSelector of the W3C Web Annotation Data Model (§4.2.4), with the source
/// it selects from. This is what CONTRACT.md calls evidence.
/// </summary>
/// <param name="Span">The YAML node: the words alone, or the mapping.</param>
/// <param name="Source">Null if none was typed; CONTRACT.md §2, rule 8 says which it is then.</param>
/// <param name="Exact">Null only in the evidence of a quote, which may name the source alone.</param>
/// <param name="Prefix">The words right before it, to tell two places apart.</param>
/// <param name="Suffix">The words right after it.</param>
public sealed record TextQuoteSelector(
    TextSpan Span, Written<Source>? Source, MappedText? Exact, MappedText? Prefix, MappedText? Suffix);
