using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Model;

/// <summary>
/// Words to look for in an archived source: the TextQuoteSelector of the W3C Web Annotation Data Model (§4.2.4), with the
/// source it selects from. This is what BRIEF.md calls evidence.
/// </summary>
/// <param name="Span">The YAML node: the words alone, or the mapping.</param>
/// <param name="Source">None: BRIEF.md §2, rule 8 says which.</param>
/// <param name="Exact">None only in the evidence of a quote, which may name just the source.</param>
/// <param name="Prefix">The words right before, to tell two places apart.</param>
/// <param name="Suffix">The words right after.</param>
public sealed record TextQuoteSelector(
    TextSpan Span, Written<Source>? Source, MappedText? Exact, MappedText? Prefix, MappedText? Suffix);
