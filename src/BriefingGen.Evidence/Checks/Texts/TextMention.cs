using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Checks.Texts;

/// <summary>Something in a printed text that a finding is about.</summary>
/// <param name="Start">UTF-16 offset in the stretch's words.</param>
internal sealed record TextMention(PrintedStretch Stretch, int Start, int Length)
{
    public string Words => Stretch.Words.Value.Substring(Start, Length);

    public TextSpan Origin => Stretch.Words.Origin(Start, Length);

    public Label Label => new(Origin);
}
