using System.Text.RegularExpressions;

namespace BriefingGen.Narrative.Tests.Composition;

/// <summary>Of the text that <see cref="BlockText"/> makes.</summary>
internal static partial class Regexes
{
    [GeneratedRegex("^ *[^:]* #([a-z0-9-]+)", RegexOptions.Multiline)]
    public static partial Regex Anchor();

    [GeneratedRegex("→ #([a-z0-9-]+)")]
    public static partial Regex Target();
}
