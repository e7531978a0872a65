namespace BriefingGen.Evidence.Languages.Figures.Lexicons;

/// <summary>A word, sign or abbreviation that means something to the reader of figures.</summary>
/// <param name="Id">Dense, from 0, within one lexicon.</param>
internal sealed record LexiconWord(int Id, string Text, NumberWordKind Kind, long Value, WordTraits Traits)
{
    public bool Has(WordTraits trait) => (Traits & trait) != 0;
}
