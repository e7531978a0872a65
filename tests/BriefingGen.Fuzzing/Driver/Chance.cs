namespace BriefingGen.Fuzzing.Driver;

/// <summary>Choices that are the same for the same seed, on every machine.</summary>
internal sealed class Chance(ulong seed)
{
    private ulong _state = (seed * 6364136223846793005) + 1442695040888963407;

    /// <summary>From 0 up to, not including, the bound.</summary>
    public int Next(int bound)
    {
        _state = (_state * 6364136223846793005) + 1442695040888963407;
        return (int)((_state >> 33) % (ulong)bound);
    }
}
