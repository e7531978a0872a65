namespace BriefingGen.Evidence.Tests.Checks.Quotes;

/// <summary>A quotation as an editor may have typed it.</summary>
/// <param name="Kind">What was done to it.</param>
/// <param name="Expected">What an editor must be told; nothing at error level of a clean case.</param>
internal sealed record QuotationCase(string Kind, string Speaker, string Text, Expectation Expected);

internal enum Expectation
{
    /// <summary>Nothing is wrong.</summary>
    Clean,

    /// <summary>The words are not the source's: an error that cannot be waived, and no passage.</summary>
    Altered,

    /// <summary>An error or a warning.</summary>
    Told,
}
