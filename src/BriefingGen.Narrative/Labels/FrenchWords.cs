using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using BriefingGen.Briefs.Model;
using BriefingGen.Text.Files;

namespace BriefingGen.Narrative.Labels;

internal sealed class FrenchWords : LanguageWords
{
    private static readonly ImmutableArray<string> Numbers =
        ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"];

    private static readonly ImmutableArray<string> Articles = ["le ", "la ", "les ", "l’", "l'"];

    private static readonly NumberFormatInfo Format = new() { NumberGroupSeparator = "\u202F", NumberGroupSizes = [3] };

    public override string ListEnd => " et ";

    public override string ListSeparator => ", ";

    public override string Date(EdtfDate date) => FrenchDates.Print(date);

    public override string Number(int number) =>
        number >= 0 && number < Numbers.Length ? Numbers[number] : number.ToString("N0", Format);

    /// <summary>A capital “Le” is part of the name, since names are typed as in mid-sentence.</summary>
    public override int ArticleLength(string name) =>
        Articles.FirstOrDefault(article => name.StartsWith(article, StringComparison.Ordinal))?.Length ?? 0;

    protected override FrozenSet<string> CommonWords { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        "Un", "Une", "Des", "Du", "De", "Aucun", "Aucune", "Personne", "Rien", "Nul", "Pas", "Deux", "Trois", "Quatre", "Cinq",
        "Six", "Sept", "Huit", "Neuf", "Dix", "Onze", "Douze", "Vingt", "Trente", "Cent", "Mille", "Environ", "Près", "Presque",
        "Plus", "Moins", "Quelques", "Plusieurs", "Certains", "Certaines", "Tous", "Toutes", "Tout", "Toute", "Chaque", "Seul",
        "Seule", "À", "Au", "Aux", "Dans", "En", "Par", "Pour", "Sur", "Sous", "Avec", "Sans", "Après", "Avant", "Depuis",
        "Entre", "Vers", "Il", "Elle", "Ils", "Elles", "On", "Nous", "Ce", "Cet", "Cette", "Ces", "Cela", "Toujours", "Encore",
        "Déjà", "Quand");

    /// <summary>Clauses (« que … ») are printed as typed, since “que” may be elided (« qu’elle … »).</summary>
    public override int ClauseWordLength(string demand) => 0;

    /// <summary>Guillemets become “ and ”, without the spaces inside them.</summary>
    public override MappedText Nested(MappedText words)
    {
        var text = words.Value;
        var changes = new List<TextChange>();
        for (var i = 0; i < text.Length; i++)
        {
            var (start, end) = (i, i + 1);
            switch (text[i])
            {
                case '«':
                    while (end < text.Length && IsBlank(text[end]))
                        end++;
                    changes.Add(new TextChange(start, end - start, "“"));
                    break;
                case '»':
                    while (start > 0 && IsBlank(text[start - 1]) && (changes.Count == 0 || changes[^1].End < start))
                        start--;
                    changes.Add(new TextChange(start, end - start, "”"));
                    break;
            }
        }

        return words.Replace(changes);
    }

    private static bool IsBlank(char c) => c is ' ' or '\u00A0' or '\u202F' or '\u2009';
}
