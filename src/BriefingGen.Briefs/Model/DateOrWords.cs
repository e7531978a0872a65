using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Model;

/// <summary>A date, or the source's own words where it gives none (“later”, “a Saturday”).</summary>
/// <param name="Date">None: the text is words.</param>
public sealed record DateOrWords(MappedText Text, EdtfDate? Date);
