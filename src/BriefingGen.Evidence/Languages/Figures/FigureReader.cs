using System.Collections.Immutable;
using BriefingGen.Evidence.Languages.Figures.Lexicons;
using BriefingGen.Evidence.Languages.Figures.Reading;

namespace BriefingGen.Evidence.Languages.Figures;

/// <summary>
/// Reads the figures of a text from left to right. Everything is decided from a few words around a number, so that the time it
/// takes grows with the text and not with what is written in it.
/// </summary>
internal sealed class FigureReader
{
    // A lexicon takes a while to make, and a run mostly needs one.
    private static readonly Lazy<FigureReader> English = new(() => new(EnglishLexicon.Lexicon));
    private static readonly Lazy<FigureReader> French = new(() => new(FrenchLexicon.Lexicon));

    private readonly Lexicon _lexicon;

    private FigureReader(Lexicon lexicon) => _lexicon = lexicon;

    /// <param name="languageTag">BCP 47.</param>
    /// <returns>None for a language whose figures are not known.</returns>
    public static FigureReader? For(string languageTag) => languageTag.Split('-', 2)[0].ToLowerInvariant() switch
    {
        "en" => English.Value,
        "fr" => French.Value,
        _ => null,
    };

    /// <param name="skipped">In order of their starts: stretches that others read, such as dates.</param>
    /// <returns>In the order of the text; none overlaps another.</returns>
    public ImmutableArray<FigureMention> Read(string text, params ReadOnlySpan<(int Start, int Length)> skipped)
    {
        var tokens = Lexer.Read(text, _lexicon, skipped);
        List<FigureMention> mentions = [];
        var floor = 0;
        for (var i = 0; i < tokens.Count;)
        {
            if (MentionBuilder.Build(tokens, i, floor, out var last) is { } mention)
            {
                mentions.Add(mention);
                i = floor = last + 1;
            }
            else
            {
                i++;
            }
        }

        return [.. mentions];
    }
}
