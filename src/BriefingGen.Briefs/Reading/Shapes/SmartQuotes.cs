namespace BriefingGen.Briefs.Reading.Shapes;

/// <summary>Typographic marks around a whole value: typed as YAML's quotation marks, which they are not.</summary>
internal static class SmartQuotes
{
    /// <returns>What stands between them; none where there are no such marks.</returns>
    public static string? Inside(string value) =>
        value.Trim() is ['“' or '”' or '„' or '‘' or '’' or '‚' or '«' or '»', .. var inside, '“' or '”' or '‘' or '’' or '«' or '»']
            ? inside.Trim()
            : null;
}
