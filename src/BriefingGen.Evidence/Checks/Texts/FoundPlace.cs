using BriefingGen.Evidence.Sources;
using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Checks.Texts;

/// <summary>Words of a source that a finding shows.</summary>
internal sealed record FoundPlace(ArchivedSource Archive, TextSpan Span)
{
    /// <summary>“1¶3”.</summary>
    public string Reference => new Reference(Archive.Number, Archive.ParagraphAt(Span.Start).Number).ToString();

    public string Words => Span.Text.ToString();

    public Label Label => new(Span) { Place = Reference };
}
