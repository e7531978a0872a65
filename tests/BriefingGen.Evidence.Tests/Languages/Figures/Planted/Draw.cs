namespace BriefingGen.Evidence.Tests.Languages.Figures.Planted;

/// <summary>The same draws in every run: Lehmer's generator with the multiplier of Park and Miller.</summary>
internal sealed class Draw(long seed)
{
    private long _state = seed;

    /// <param name="to">Inclusive.</param>
    public int Between(int from, int to)
    {
        _state = _state * 48271 % 2147483647;
        return from + (int)(_state % (to - from + 1));
    }

    public T One<T>(params ReadOnlySpan<T> choices) => choices[Between(0, choices.Length - 1)];
}
