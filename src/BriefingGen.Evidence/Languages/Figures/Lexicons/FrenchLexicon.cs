using Kind = BriefingGen.Evidence.Languages.Figures.Lexicons.NumberWordKind;

namespace BriefingGen.Evidence.Languages.Figures.Lexicons;

/// <summary>French, with the tens of Belgium and Switzerland.</summary>
internal static class FrenchLexicon
{
    public static Lexicon Lexicon { get; } = Build();

    private static Lexicon Build()
    {
        var words = new LexiconBuilder { DecimalComma = true, BareHundred = true, CountsByTwenty = true };
        Numbers(words);
        Bounds(words);
        Context(words);
        UnitCatalogue.AddTo(words);
        FrenchUnits.AddTo(words);
        return new Lexicon(words);
    }

    private static void Numbers(LexiconBuilder words)
    {
        words.Number(Kind.Article, 1, "un une");
        words.Number(Kind.Digit, 0, "zero");
        words.Count(Kind.Digit, 2, 1, "deux trois quatre cinq six sept huit neuf");
        words.Count(Kind.Teen, 10, 1, "dix onze douze treize quatorze quinze seize");
        words.Count(Kind.Tens, 20, 10, "vingt trente quarante cinquante soixante septante huitante nonante");
        words.Number(Kind.Tens, 20, "vingts");
        words.Number(Kind.Tens, 80, "octante");
        words.Number(Kind.Hundred, 100, "cent cents");
        words.Number(Kind.Scale, 1_000, "mille mil");
        words.Number(Kind.Scale, 1_000_000, "million");
        words.Number(Kind.Scale, 1_000_000_000, "milliard");
        words.Number(Kind.Scale, 1_000_000_000_000, "billion");
        words.Number(Kind.Suffix, 1_000, "k");
        words.Number(Kind.Suffix, 1_000_000, "m mio");
        words.Number(Kind.Suffix, 1_000_000_000, "md mds mrd mrds");
        words.Trait(WordTraits.Attaches, "k m mio md mds mrd mrds");
        words.Number(Kind.Vague, 10, "dizaines");
        words.Number(Kind.Vague, 12, "douzaines");
        words.Number(Kind.Vague, 20, "vingtaines");
        words.Number(Kind.Vague, 100, "centaines");
        words.Number(Kind.Vague, 1_000, "milliers");
        words.Number(Kind.Vague, 1_000_000, "millions");
        words.Number(Kind.Vague, 1_000_000_000, "milliards");
        words.Number(Kind.Vague, 1_000_000_000_000, "billions");
        words.Number(Kind.Group, 12, "douzaine");
        words.Number(Kind.Collective, 10, "dizaine");
        words.Count(Kind.Collective, 20, 10, "vingtaine trentaine quarantaine cinquantaine soixantaine");
        words.Number(Kind.Collective, 15, "quinzaine");
        words.Number(Kind.Collective, 100, "centaine");
        words.Number(Kind.Collective, 1_000, "millier");
        words.Number(Kind.Half, 2, "demi demie moitie");
        words.Number(Kind.Fraction, 3, "tiers");
        words.Number(Kind.Fraction, 4, "quart quarts");
        words.Count(Kind.Fraction, 5, 1, "cinquiemes sixiemes septiemes huitiemes neuviemes dixiemes");
        words.Number(Kind.Fraction, 100, "centiemes");
        words.Number(Kind.Ordinal, 1, "premier premiere premiers premieres");
        words.Count(Kind.Ordinal, 2, 1, "deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme "
            + "dixieme onzieme douzieme "
            + "treizieme quatorzieme quinzieme seizieme");
        words.Number(Kind.Ordinal, 2, "seconde");
        words.Count(Kind.Ordinal, 20, 10, "vingtieme trentieme quarantieme cinquantieme soixantieme");
        words.Number(Kind.Ordinal, 100, "centieme");
        words.Trait(WordTraits.OrdinalSuffix, "er ere re e eme ieme nd nde es emes");
        words.Number(Kind.Few, 0, "plusieurs quelques");
        words.Number(Kind.And, 0, "et");
        words.Number(Kind.Of, 0, "de d");
        words.Number(Kind.Point, 0, "virgule");
    }

    private static void Bounds(LexiconBuilder words)
    {
        words.Phrase(words.BoundsBefore, FigureBound.About, "environ|quelque|quelques|a peu pres|autour de|autour d|aux "
            + "alentours de|aux environs de|"
            + "approximativement|de l ordre de|de l ordre d|plus ou moins|vers les|~|≈|±|grosso modo|aux alentours d|d environ");
        words.Phrase(words.BoundsBefore, FigureBound.Nearly, "pres de|pres d|pres des|presque|quasiment|pas loin de|pas "
            + "loin d|proche de|un peu moins de|"
            + "un peu moins d|juste sous|quasi");
        words.Phrase(words.BoundsBefore, FigureBound.MoreThan, "plus de|plus d|plus des|depassant|superieur a|superieure "
            + "a|superieurs a|superieures a|"
            + "au dessus de|excedant|un peu plus de|un peu plus d|au dela de|bien plus de|>|depasse|depassent");
        words.Phrase(words.BoundsBefore, FigureBound.AtLeast, "au moins|pas moins de|pas moins d|au minimum|un minimum de|"
            + "minimum|≥|a tout le moins|"
            + "du moins");
        words.Phrase(words.BoundsBefore, FigureBound.FewerThan, "moins de|moins d|moins des|inferieur a|inferieure a|"
            + "inferieurs a|inferieures a|au dessous de|"
            + "en dessous de|<|sous les");
        words.Phrase(words.BoundsBefore, FigureBound.AtMost, "jusqu a|au plus|au maximum|tout au plus|pas plus de|pas "
            + "plus d|un maximum de|maximum|≤|"
            + "n excedant pas|ne depassant pas");
        words.Phrase(words.BoundsAfter, FigureBound.About, "environ|a peu pres|approximativement|plus ou moins");
        words.Phrase(words.BoundsAfter, FigureBound.AtLeast, "ou plus|et plus|au moins|au minimum|minimum");
        words.Phrase(words.BoundsAfter, FigureBound.AtMost, "ou moins|au plus|au maximum|maximum");
        words.Trait(WordTraits.LeadsToNumber, "de d que des");
        words.Trait(WordTraits.Filler, "autres nouveaux nouvelles la le les");
    }

    private static void Context(LexiconBuilder words)
    {
        words.Trait(WordTraits.Between, "entre");
        words.Trait(WordTraits.RangeTo, "a");
        words.Trait(WordTraits.RangeOr, "ou");
        words.Trait(WordTraits.OpensPair, "de d par");
        words.Trait(WordTraits.Minus, "moins");
        words.Phrase(words.Ratios, true, "sur");
        words.Trait(WordTraits.Abbreviation, "no nos n art p pp al chap vol");
        words.Trait(WordTraits.Designator, "no nos n numero numeros article articles art paragraphe paragraphes alinea "
            + "chapitre chap page pages p pp "
            + "annexe section note");
        words.Trait(WordTraits.CapitalDesignator, "resolution loi decret vol ligne bus tram quai salle chambre porte zone "
            + "district bloc batiment "
            + "phase groupe niveau version figure tableau bulletin affaire arrete directive reglement protocole camp "
            + "secteur division regiment "
            + "bataillon brigade canal radio france boeing airbus apollo jour saison episode volume tome lot type classe "
            + "categorie grade terminal "
            + "sortie formule route autoroute train poste puits cellule cabine section local unite chaine");
        words.Trait(WordTraits.FollowsFraction, "de d des du sont etaient ont avaient est etait a en par dans plus moins "
            + "et ou mais depuis pour sur le la les ses son sa leur leurs");
        words.Trait(WordTraits.BeforePronoun, "l aucun aucune chaque quelqu pas d qu comme");
        words.Trait(WordTraits.Counted, "mort morte blesse blessee tue tuee personne disparu disparue victime homme femme "
            + "enfant soldat membre "
            + "habitant habitante civil agent");
        words.Trait(WordTraits.Dimension, "de d haut long large profond plus au");
    }
}
