using BriefingGen.Publishing.Pipeline;

namespace BriefingGen.Publishing.Tests.Pipeline;

public sealed class OrderedWorkTests
{
    private static readonly int[] Pieces = [.. Enumerable.Range(0, 200)];

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Results_come_in_the_order_of_the_pieces_however_long_each_takes(int threads)
    {
        var results = OrderedWork.Do(Pieces, Slowly, threads, () => false);

        Assert.Equal(Pieces.Select(piece => $"{piece}"), results);

        static string Slowly(int piece)
        {
            Thread.SpinWait(piece % 7 * 10_000);
            return $"{piece}";
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void When_it_is_stopped_what_was_begun_is_finished_and_the_rest_is_not_begun(int threads)
    {
        var begun = 0;

        var results = OrderedWork.Do(
            Pieces, piece => { Interlocked.Increment(ref begun); return $"{piece}"; }, threads, () => Volatile.Read(ref begun) >= 10).ToList();

        Assert.InRange(results.Count, 10, 10 + threads);
        Assert.Equal(begun, results.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void What_a_piece_throws_arrives_after_the_results_before_it(int threads)
    {
        var seen = new List<string>();

        var thrown = Assert.Throws<InvalidDataException>(() =>
        {
            foreach (var result in OrderedWork.Do(Pieces, Work, threads, () => false))
                seen.Add(result);
        });

        Assert.Equal("piece 57", thrown.Message);
        Assert.Equal(57, seen.Count);

        static string Work(int piece) => piece == 57 ? throw new InvalidDataException($"piece {piece}") : $"{piece}";
    }
}
