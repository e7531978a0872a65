using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Languages.Figures.Reading;

namespace BriefingGen.Evidence.Checks.Texts;

/// <summary>The declared sums of a brief, each read once.</summary>
internal sealed class Sums(FigureReader? reader)
{
    private readonly Dictionary<Fact, DeclaredSum?> _sums = new(ReferenceEqualityComparer.Instance);

    /// <returns>None where there is none, or it cannot be reckoned.</returns>
    public DeclaredSum? Of(Fact fact)
    {
        if (reader is null || fact.Derived is not { } derived)
            return null;
        if (!_sums.TryGetValue(fact, out var sum))
            _sums[fact] = sum = SumParser.Parse(derived.Value, reader).Sum;
        return sum;
    }
}
