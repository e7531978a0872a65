using BriefingGen.Narrative.Templates;

namespace BriefingGen.Narrative.Tests.Templates;

public sealed class TemplateTimeTests
{
    [Fact]
    public void What_the_program_makes_for_a_template_is_not_its_time_and_the_rest_still_ends()
    {
        using var time = new TemplateTime(TimeSpan.FromSeconds(2));

        Assert.Equal("made", time.Outside(() =>
        {
            Thread.Sleep(TimeSpan.FromSeconds(3));
            return "made";
        }));

        Assert.False(time.End.IsCancellationRequested);
        Assert.True(time.End.WaitHandle.WaitOne(TimeSpan.FromMinutes(2)));
    }
}
