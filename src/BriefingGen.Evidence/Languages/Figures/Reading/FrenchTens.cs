using BriefingGen.Evidence.Languages.Figures.Lexicons;
using Kind = BriefingGen.Evidence.Languages.Figures.Lexicons.NumberWordKind;

namespace BriefingGen.Evidence.Languages.Figures.Reading;

/// <summary>« vingt et un », « soixante-dix-sept », « quatre-vingt-onze », and the Swiss and Belgian « septante », « nonante ».</summary>
internal static class FrenchTens
{
    public static (long Value, int Last) Read(TokenList tokens, LexiconWord word, int first, int next)
    {
        if (word is { Value: 4 } && tokens.WordAt(next) is { Kind: Kind.Tens, Value: 20 })
            return Tail(tokens, 80, next, upTo: 19);
        return word switch
        {
            { Kind: Kind.Tens } => Tail(tokens, word.Value, first, word.Value == 60 ? 19 : 9),
            { Value: 10 } => Tail(tokens, 10, first, 9, from: 7),
            _ => (word.Value, first),
        };
    }

    private static (long Value, int Last) Tail(TokenList tokens, long tens, int last, int upTo, int from = 1)
    {
        var next = tokens.Next(last);
        if (tokens.KindAt(next) == Kind.And && tens > 10)
        {
            next = tokens.Next(next);
            var one = tokens.WordAt(next)?.Value;
            var follows = tokens.KindAt(next) is Kind.Article or Kind.Digit or Kind.Teen && (one == 1 || (one == 11 && upTo == 19));
            return follows ? (tens + one!.Value, next) : (tens, last);
        }

        if (tokens.WordAt(next) is not { Kind: Kind.Digit or Kind.Teen or Kind.Article } word || word.Value < from || word.Value > upTo)
            return (tens, last);

        // « vingt quatre-vingts » is two numbers, « soixante un » is hardly French but one.
        if (word.Value == 4 && tokens.WordAt(tokens.Next(next)) is { Kind: Kind.Tens, Value: 20 })
            return (tens, last);
        return word.Value == 10 && tokens.WordAt(tokens.Next(next)) is { Kind: Kind.Digit, Value: >= 7 and <= 9 } unit
            ? (tens + 10 + unit.Value, tokens.Next(next))
            : (tens + word.Value, next);
    }
}
