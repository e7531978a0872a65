using BriefingGen.Briefs.Model;
using BriefingGen.Text.Files;

namespace BriefingGen.Narrative.Templates;

/// <summary>A date of the model; the function `date` prints it in words.</summary>
internal sealed record TemplateDate(EdtfDate Date, MappedText? Written)
{
    /// <summary>As it was typed, which is EDTF.</summary>
    public override string ToString() => Written?.Value ?? "";
}
