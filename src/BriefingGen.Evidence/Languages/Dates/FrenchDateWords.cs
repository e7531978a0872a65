using static BriefingGen.Evidence.Languages.Dates.WordRoles;

namespace BriefingGen.Evidence.Languages.Dates;

internal static class FrenchDateWords
{
    public static DateWordTable Table() => new DateWordTable()
        .AddRow(Month, 1, "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre")
        .AddRow(Month | Short, 1, "janv fev/fevr _ avr _ _ juil _ sept oct nov dec")
        .AddRow(Weekday, 0,
            "dimanche/dimanches lundi/lundis mardi/mardis mercredi/mercredis jeudi/jeudis vendredi/vendredis samedi/samedis")
        .Add(OrdinalSuffix, "er ere e eme")
        .Add(DayInWords, "premier", 1)
        .AddRow(DayInWords | Count, 2,
            "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
            + "dix-neuf vingt vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit "
            + "vingt-neuf trente trente-et-un")
        .Add(Count, "un une", 1)
        .Add(Of | Grammar, "de d du des")
        .Add(Article | Grammar, "le la les l")
        .Add(Through | Grammar, "au a jusqu")
        .Add(And | Grammar, "et ou")
        .Add(Between | YearCue | Grammar, "entre")
        .Add(Last, "dernier derniere passe passee")
        .Add(This | Grammar, "ce cet cette")
        .Add(Next, "prochain prochaine")
        .Add(Every | Grammar, "chaque")
        .Add(AgoBefore | Grammar, "il")
        .Add(Unit, "jour jours", (int)TimeUnit.Day)
        .Add(Unit | PartOfDay, "nuit matin soir matinee soiree", (int)TimeUnit.Day)
        .Add(Unit | PartOfMonth, "semaine semaines", (int)TimeUnit.Week)
        .Add(Unit | PartOfMonth, "week-end weekend", (int)TimeUnit.Weekend)
        .Add(Unit | PartOfMonth, "mois", (int)TimeUnit.Month)
        .Add(Unit | YearCue, "an ans annee annees", (int)TimeUnit.Year)
        .Add(Unit, "decennie decennies", (int)TimeUnit.Decade)
        .Add(DecadeWord, "annees")
        .Add(Unit | CenturyWord, "siecle siecles", (int)TimeUnit.Century)
        .Add(DayOffset, "hier", -1)
        .Add(DayOffset, "aujourd", 0)
        .Add(DayOffset, "demain", 1)
        .Add(DayOffset, "avant-hier", -2)
        .Add(DayOffset, "apres-demain", 2)
        .Add(WordRoles.Season, "printemps", (int)Dates.Season.Spring)
        .Add(WordRoles.Season, "ete", (int)Dates.Season.Summer)
        .Add(WordRoles.Season, "automne", (int)Dates.Season.Autumn)
        .Add(WordRoles.Season, "hiver", (int)Dates.Season.Winter)
        .Add(Qualifier | YearCue, "debut", (int)DateQualifier.Early)
        .Add(Qualifier | YearCue, "mi", (int)DateQualifier.Mid)
        .Add(Qualifier | YearCue, "fin", (int)DateQualifier.Late)
        .Add(Qualifier, "vers environ", (int)DateQualifier.About)
        .Add(YearCue | Grammar, "en depuis avant apres courant durant")
        .Add(Noon, "midi", 12)
        .Add(Noon, "minuit", 0)
        .Add(Counted,
            "personnes habitants membres refugies familles civils soldats combattants prisonniers detenus ouvriers employes "
            + "salaries patients enfants femmes hommes eleves etudiants electeurs passagers foyers maisons batiments cas "
            + "morts victimes survivants manifestants policiers agents vehicules navires bateaux tonnes kilometres km metres "
            + "hectares dollars euros francs barils voix sieges emplois heures minutes secondes jours semaines mois ans "
            + "annees fois pages signatures plaintes demandes autres appels lits")
        .Add(Doubtful, "mars ete")
        .Add(Grammar,
            "ainsi apres au aux avec c car cela ces chez comme contre dans dont elle elles est etait etaient etre eux "
            + "furent fut il ils j je leur leurs lors lui mais me meme moins n ne ni nos notre nous on ont ou par pas plus "
            + "que qui qu s sa sans se selon ses si son sont sous sur te tu un une vers vos votre vous y a ete sera seront "
            + "serait avait avaient ayant lorsque quand puis");
}
