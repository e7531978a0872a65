using System.Diagnostics;
using BriefingGen.Fuzzing.Targets;
using BriefingGen.Testing;

namespace BriefingGen.Fuzzing.Tests;

/// <summary>What searches once found, and what they begin with. A new fault is a file more in `Corpus/TARGET`, named for what it is.</summary>
public class CorpusTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static TheoryData<FuzzTarget, string> Inputs
    {
        get
        {
            var inputs = new TheoryData<FuzzTarget, string>();
            foreach (var target in Enum.GetValues<FuzzTarget>().Where(target => target != FuzzTarget.Planted))
                foreach (var path in Directory.EnumerateFiles(FolderOf(target), "*").Order(StringComparer.Ordinal))
                    inputs.Add(target, Path.GetFileName(path));
            return inputs;
        }
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void An_input_that_was_a_fault_is_none_any_more(FuzzTarget target, string name) =>
        Bear(target, File.ReadAllBytes(Path.Combine(FolderOf(target), name)));

    [Theory]
    [InlineData(FuzzTarget.Yaml)]
    [InlineData(FuzzTarget.Template)]
    [InlineData(FuzzTarget.Archive)]
    [InlineData(FuzzTarget.Matcher)]
    [InlineData(FuzzTarget.Brief)]
    public void What_a_search_begins_with_is_no_fault(FuzzTarget target) =>
        Assert.All(Seeds.Of(target, SourceTree.Root), seed => Bear(target, seed));

    [Fact]
    public void A_fault_that_is_planted_is_one() =>
        Assert.Throws<FaultException>(() => Fuzzed.Of(FuzzTarget.Planted, SourceTree.Root)("2014-02-10~/2015"u8.ToArray()));

    private static void Bear(FuzzTarget target, byte[] input)
    {
        var clock = Stopwatch.StartNew();
        Fuzzed.Of(target, SourceTree.Root)(input);
        Assert.True(clock.Elapsed < Patience, $"{clock.Elapsed}");
    }

    private static string FolderOf(FuzzTarget target) =>
        Path.Combine(SourceTree.Root, "tests/BriefingGen.Fuzzing/Corpus", target.ToString());
}
