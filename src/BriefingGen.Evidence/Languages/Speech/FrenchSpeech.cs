namespace BriefingGen.Evidence.Languages.Speech;

/// <summary>French words of saying, and the words around them in the press.</summary>
internal static class FrenchSpeech
{
    /// <summary>Verbs in -er that keep their stem.</summary>
    private const string Regular =
        """
        déclar affirm expliqu ajout précis assur indiqu soulign estim racont confi demand réclam dénonc regrett témoign insist
        avanc martel plaid observ jug comment confirm rapport résum gliss accus not relat exig signal exclam indign interrog
        félicit clam cri murmur soupir ironis lanc annonc alert détaill évoqu qualifi avou argument estim clarifi confess
        critiqu conseill tempêt nuanc mentionn évalu recommand ordonn rétorqu répliqu
        """;

    private static readonly string[] Endings =
        ["e", "es", "ent", "ait", "aient", "é", "ée", "és", "ées", "a", "èrent", "ant", "er", "era", "erait", "ons"];

    public static SpeechWords Words { get; } = new()
    {
        Saying = new(
            [
                .. Regular.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                    .SelectMany(stem => Endings.Select(ending => stem + ending)),
                """
                dit dite disent disait disaient dira dirait dire disant dis dirent répond répondent répondait répondu répondit
                répondant répète répètent répété répétait rappelle rappellent rappelé rappelait appelle appellent appelé appelait
                espère espèrent espéré espérait promet promettent promis promettait avertit avertissent averti avertissait
                prévient préviennent prévenu prévenait soutient soutiennent soutenu soutenait conclut concluent conclu concluait
                poursuit poursuivent poursuivi poursuivait écrit écrivent écrivait écrivant prétend prétendent prétendu prétendait
                nie nient nié niait reconnaît reconnaissent reconnaissait reconnu admet admettent admis admettait dément démentent
                démenti démentait réagit réagissent réagi réagissait annonçait annonçaient annonça lançait lança dénonçait dénonça
                inquiète inquiètent inquiété inquiétait suggère suggèrent suggéré considère considèrent considéré considérait
                prédit prédisent reprend reprennent repris reprenait allègue allèguent allégué alléguait enchaîne enchaînent
                enchaîné tranche tranché
                """,
            ]),
        Ambiguous = new(
            """
            note notes demande demandes juge juges rapport accuse cris cria appelle repris écrit dite tranche résumés confie
            """),
        Telling = new("avertit averti avertissent prévient prévenu préviennent informe informé informent"),
        Passive = new("est sont était étaient fut furent été sera seront"),
        Between = new(
            """
            a ont avait avaient aura auraient aurait ayant s'est s'était est sont était également aussi ensuite alors encore déjà
            puis enfin notamment ainsi toutefois pourtant n'a n'ont l'a l'ont se s' lui leur vous y en ne pas tous toutes t
            """),
        According = new("selon d'après"),
        Male = new("il"),
        Female = new("elle"),
        Neutral = new("ils elles on"),
        First = new("je j nous"),
        Titles = new(
            """
            m mm mme mmes mlle dr docteur professeur pr me maître monsieur madame mademoiselle président présidente ministre
            premier première maire sénateur sénatrice député députée directeur directrice général générale porte-parole capitaine
            colonel commandant lieutenant juge procureur procureure évêque cardinal pape père sœur imam rabbin cheikh roi reine
            prince princesse chef inspecteur secrétaire ancien ancienne
            """),
        MaleTitles = new("m monsieur roi prince"),
        FemaleTitles = new("mme mlle madame mademoiselle reine princesse"),
        Definite = new("le la les ce cet cette ces son sa ses leur leurs notre mon ma"),
        Articles = new("le la les un une des du"),
        Prepositions = new(
            """
            à au aux en dans de du des d par pour sur sous avec sans chez vers entre contre depuis pendant durant après avant
            devant derrière malgré parmi hors lors dès jusque jusqu concernant près selon outre
            """),
        ToPrepositions = new("à au aux"),
        ForPrepositions = new("de du des pour d chez"),
        Coordinators = new("et mais ou ni or car donc"),
        Subordinators = new(
            """
            quand lorsque lorsqu comme si alors tandis parce puisque bien interrogé interrogée interrogés après avant
            """),
        Relatives = new("qui que dont lequel laquelle"),
        Calendar = new(
            """
            lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
            novembre décembre
            """),
        Abbreviations = new("m mm mme mmes mlle dr pr me st ste av bd etc cf env no nos vol janv févr avr juil sept oct nov déc"),
        InterruptsInside = true,
        Elided = new("l d s j m n t c qu lorsqu puisqu jusqu"),
    };
}
