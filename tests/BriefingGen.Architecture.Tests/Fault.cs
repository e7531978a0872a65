namespace BriefingGen.Architecture.Tests;

internal static class Fault
{
    /// <summary>Fails with all faults, one a line, where Assert.Empty shows the first few.</summary>
    public static void None(IEnumerable<string> faults)
    {
        var all = faults.ToList();
        Assert.True(all.Count == 0, $"{all.Count} faults:\n{string.Join('\n', all)}");
    }
}
