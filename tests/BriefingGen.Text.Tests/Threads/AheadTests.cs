using BriefingGen.Text.Threads;

namespace BriefingGen.Text.Tests.Threads;

public sealed class AheadTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 7)]
    [InlineData(1000, 1)]
    [InlineData(1000, 7)]
    [InlineData(14, 7)]
    public void What_is_made_ahead_comes_whole_and_in_order(int count, int together) =>
        Assert.Equal(Enumerable.Range(0, count), Ahead.Of(Enumerable.Range(0, count), together));

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public void A_fault_arrives_behind_the_items_before_it(int together)
    {
        var seen = new List<int>();

        var thrown = Assert.Throws<InvalidDataException>(() =>
        {
            foreach (var item in Ahead.Of(Faulty(), together))
                seen.Add(item);
        });

        Assert.Equal("the tenth", thrown.Message);
        Assert.Equal(Enumerable.Range(0, 10), seen);

        static IEnumerable<int> Faulty()
        {
            for (var i = 0; i < 10; i++)
                yield return i;
            throw new InvalidDataException("the tenth");
        }
    }

    [Fact]
    public void What_is_not_asked_for_is_not_made_without_end()
    {
        var made = 0;
        var ended = new ManualResetEventSlim();

        var first = Ahead.Of(Endless(), 4).First();

        Assert.Equal(1, first);
        Assert.True(ended.Wait(TimeSpan.FromMinutes(1)), "the other thread goes on");

        IEnumerable<int> Endless()
        {
            try
            {
                while (true)
                    yield return ++made;
            }
            finally
            {
                ended.Set();
            }
        }
    }
}
