namespace BriefingGen.Drafting.Plans;

/// <summary>How a draft is called, from the article’s own words to what can always be printed.</summary>
internal enum TitleForm
{
    Headline,
    HeadlineWithoutSigns,
    Plain,
}
