using BriefingGen.Evidence.Locating;

namespace BriefingGen.Evidence.Tests.Locating;

/// <summary>Whether a quotation is all of a sentence or of what stands between its marks.</summary>
public class ExtractTests
{
    [Theory]
    [InlineData("“We stay.”", false)]
    [InlineData("“We stay,” Holt said.", false)]
    [InlineData("“ We stay ” Holt said.", false)]
    [InlineData("“‘We stay’” was heard.", false)]
    [InlineData("“We stay!” Holt said.", true)]
    [InlineData("“Here We stay”", true)]
    [InlineData("“We stay here”", true)]
    [InlineData("He came. We stay. They go.", false)]
    [InlineData("He came. We stay on. They go.", true)]
    [InlineData("He came and We stay. They go.", true)]
    [InlineData("He came\n\nWe stay\n\nThey go.", false)]
    [InlineData("We stay", false)]
    [InlineData("He came! We stay! They go!", false)]
    [InlineData("He came? We stay? They go?", false)]
    [InlineData("He came… We stay… They go…", false)]
    [InlineData("He came؟ We stay؟ They go؟", false)]
    [InlineData("He came۔ We stay۔ They go۔", false)]
    [InlineData("He came。 We stay。 They go。", false)]
    [InlineData("He came; We stay; They go;", true)]
    public void Words_are_an_extract_where_their_sentence_or_their_marks_hold_more(string source, bool isExtract) =>
        Assert.Equal(isExtract, QuotationLocator.Find(Articles.Source(source), "We stay").IsExtract);

    [Theory]
    [InlineData("He came. “We stay,” Holt said.", false)]
    [InlineData("Why “We stay,” Holt said.", true)]
    public void Words_that_begin_within_marks_and_end_behind_them_are_an_extract_of_the_sentence(string source, bool isExtract) =>
        Assert.Equal(isExtract, QuotationLocator.Find(Articles.Source(source), "We stay,” Holt said.").IsExtract);
}
