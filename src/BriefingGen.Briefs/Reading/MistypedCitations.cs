using System.Text.RegularExpressions;
using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading;

/// <summary>
/// Finds what may have been meant as a citation and is none: `[strike]`, `@strike`, `(@strike)`. Whether it was meant is known when
/// all ids are: a text may well have brackets, or a name with “@”.
/// </summary>
internal static partial class MistypedCitations
{
    /// <returns>Each with the id it would cite.</returns>
    public static IEnumerable<(TextSpan Place, string Id)> Find(MappedText prose)
    {
        foreach (Match match in Mention().Matches(prose.Value))
        {
            if (match.Groups["id"] is { Success: true, Value: var id })
                yield return (prose.Origin(match.Index, match.Length), id);
        }
    }

    /// <summary>A citation as it must be comes first, so that it is passed over as a whole; so is an address behind a link.</summary>
    [GeneratedRegex(
        @"\[\s*@[^\[\]]*\]|\]\([^()]*\)|(?<!\\)\[(?<id>[a-z0-9-]+)\](?!\()|\((?<![\\\w]\()@(?<id>[a-z0-9-]+)\)|(?<![\\\w\[])@(?<id>[a-z0-9-]+)(?![\w@-])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Mention();
}
