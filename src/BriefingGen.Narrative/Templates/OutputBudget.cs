using System.Globalization;

namespace BriefingGen.Narrative.Templates;

/// <summary>How much a render may write, captured text included. In UTF-16 units.</summary>
internal sealed class OutputBudget(int limit)
{
    private int _spent;

    /// <exception cref="TemplateLimitException">It is used up.</exception>
    public void Spend(int length)
    {
        if (length > limit - _spent)
        {
            throw new TemplateLimitException(
                string.Create(CultureInfo.InvariantCulture, $"it writes more than {limit:N0} characters"));
        }

        _spent += length;
    }
}
