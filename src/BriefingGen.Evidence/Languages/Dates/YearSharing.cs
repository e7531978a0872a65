namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>In “1 September and 3 October 2013” the year stands once and is meant twice.</summary>
internal static class YearSharing
{
    public static void Apply(List<DateMention> mentions, DateTokens tokens)
    {
        for (var i = mentions.Count - 2; i >= 0; i--)
        {
            var (mention, next) = (mentions[i], mentions[i + 1]);
            if (mention is { Last: null, First: { Year: null, Month: { } month, Relative: null } }
                && next.First is { Year: { } year, Month: { } nextMonth }
                && month <= nextMonth
                && (mention.First.Day is null) == (next.First.Day is null)
                && tokens.AreJoined(mention.End, next.Start))
                mentions[i] = mention with { First = mention.First with { Year = year } };
        }
    }
}
