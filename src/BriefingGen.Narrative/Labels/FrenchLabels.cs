using System.Globalization;
using BriefingGen.Briefs.Model;

namespace BriefingGen.Narrative.Labels;

/// <summary>
/// CONTRACT.md §10. A narrow no-break space (U+202F) stands inside guillemets and before ; : ! ?. No pattern puts “de” or “à”
/// before a name, because they would have to merge with its article. Sources are feminine, statements masculine.
/// </summary>
internal sealed class FrenchLabels : LabelSet
{
    public static FrenchLabels Instance { get; } = new();

    public override string Tag => "fr";

    public override LanguageWords Words { get; } = new FrenchWords();

    public override string Kicker => "Note d’information";

    public override string Prepared => "Date";

    public override string Undated => "non datée";

    public override string Covers => "Période";

    public override string Sources => "Sources";

    public override string Standing => "Lien avec les faits";

    public override string IssuedBy => "Émetteur";

    public override string BottomLine => "L’essentiel";

    public override string KeyPoints => "Points clés";

    public override string Summary => "Résumé";

    public override string FactsAsReported => "Faits rapportés";

    public override string Facts => "Faits";

    public override string Quotes => "Citations";

    public override string Demands => "Demandes";

    public override string Timeline => "Chronologie";

    public override string Gaps => "Ce que l’on ignore";

    public override string SourcesAndMethod => "Sources et méthode";

    public override string NamesAndSpellings => "Noms et graphies";

    public override string Draft => "PROJET";

    public override string OpenErrors(int count) =>
        count == 1
            ? "Projet\u202F: 1 erreur reste ouverte, à ne pas diffuser"
            : $"Projet\u202F: {count} erreurs restent ouvertes, à ne pas diffuser";

    public override string Method => "Comment cette note a été vérifiée";

    public override string Annex => "Annexe\u202F: les passages cités";

    public override string Corrections => "Rectificatifs";

    public override string FactColumn => "Fait";

    public override string DetailColumn => "Détail";

    public override string AccordingToColumn => "Selon";

    public override string StatusColumn => "Statut";

    public override string ReferenceColumn => "Réf.";

    public override string NotStated => "non précisé";

    public override string DateNotStated => "date non précisée";

    public override string Inferred => "déduit";

    public override string Planned => "prévu";

    public override string AddresseeNotStated => "destinataire non précisé";

    public override string CountedFromThisBriefing => "compté dans cette note";

    public override string EditorsNote => "Note de la rédaction\u202F: {0}";

    public override string TranslationNotChecked => "Traduction, non vérifiée\u202F: {0}";

    public override string AlsoPutAs => "Autre formulation\u202F: {0} ({1})";

    public override string AgainstThis => "En sens contraire\u202F: {0}, selon {1}";

    public override string Now => "Désormais\u202F: {0}";

    public override string TakenBack => "Selon {1}\u202F: {0}";

    public override string Response => "Réponse\u202F: {0}";

    public override string Deadline => "Échéance\u202F: {0}";

    public override string TranslatedBy => "Traduit par {0}";

    public override string WouldBeSettledBy => "Ce qui permettrait de trancher\u202F: {0}";

    public override string Via => "{0}, via {1}";

    public override string InTheNameOf => "pour {0}";

    public override string AsQuotedBy => "propos cités par {0}";

    public override string Quoted => "«\u202F{0}\u202F»";

    public override string Extract => "extrait";

    public override string JoinedOver => "sans l’incise {0}";

    public override string SicIsOurs => "[sic] de la rédaction";

    public override string TranslationIsNotChecked => "traduction non vérifiée";

    public override string Continued => "(suite)";

    public override string Published => "Date de publication\u202F: {0}";

    public override string Accessed => "date de consultation\u202F: {0}";

    public override string InLanguage => "En {0}";

    public override string AttachedArchive => "La copie archivée est jointe à ce PDF (SHA-256\u202F: {0}).";

    public override string Archive => "SHA-256 de la copie archivée\u202F: {0}.";

    public override string SpeltInSource => "{0} ({1} dans la source).";

    public override string AlsoNamed => "{0}\u202F: aussi {1}.";

    public override string NameWithNote => "{0}\u202F: {1}";

    public override string Dot => "\u00A0· ";

    public override string Semicolon => "\u202F; ";

    public override string DemandsNumbered => "Demandes\u00A0";

    public override string AsksOf(bool afterAside) => "{0}, destinataire\u202F: {1}";

    public override string AsOf(EdtfDate date) => FrenchDates.Preposition(date) + "{0}";

    public override string ArchivedSources(int count) => count == 1 ? "1, archivée" : $"{Digits(count)}, archivées";

    public override string UnnamedSource(int number, bool isOnly) => isOnly ? "la source" : $"la source\u00A0{Digits(number)}";

    public override string Relation(SourceRelation relation) => relation switch
    {
        SourceRelation.Party => "partie aux faits",
        SourceRelation.Affiliated => "liée à une partie",
        SourceRelation.Independent => "indépendante des parties",
        SourceRelation.Unknown => "lien non connu",
    };

    public override string Relations(SourceRelation relation, int count) => relation switch
    {
        SourceRelation.Party => count == 1 ? "1 partie" : $"{Digits(count)} parties",
        SourceRelation.Affiliated => count == 1 ? "1 liée à une partie" : $"{Digits(count)} liées à une partie",
        SourceRelation.Independent => count == 1 ? "1 indépendante" : $"{Digits(count)} indépendantes",
        SourceRelation.Unknown => count == 1 ? "1 au lien non connu" : $"{Digits(count)} au lien non connu",
    };

    public override string Kind(SourceKind? kind) => kind is not { } known ? "document" : known switch
    {
        SourceKind.PressRelease => "communiqué de presse",
        SourceKind.News => "article de presse",
        SourceKind.Report => "rapport",
        SourceKind.Official => "document officiel",
        SourceKind.Statement => "déclaration",
        SourceKind.Interview => "entretien",
        SourceKind.Social => "message sur un réseau social",
    };

    public override string Grade(AdmiraltyGrade grade) => grade switch
    {
        AdmiraltyGrade.A => "Fiabilité A (complètement fiable)",
        AdmiraltyGrade.B => "Fiabilité B (habituellement fiable)",
        AdmiraltyGrade.C => "Fiabilité C (assez fiable)",
        AdmiraltyGrade.D => "Fiabilité D (habituellement peu fiable)",
        AdmiraltyGrade.E => "Fiabilité E (non fiable)",
        AdmiraltyGrade.F => "Fiabilité F (ne peut être évaluée)",
    };

    public override string Status(FactStatus status, bool isReplaced) => status switch
    {
        FactStatus.Reported => "rapporté",
        FactStatus.Alleged => "allégué",
        FactStatus.Corroborated => "corroboré",
        FactStatus.Disputed => "contesté",
        FactStatus.Unverified => "non vérifié",
        FactStatus.Retracted => isReplaced ? "rectifié" : "retiré",
    };

    public override string Quotation(PrintedVerdict standing) => standing switch
    {
        PrintedVerdict.WordForWord => "Mot pour mot",
        PrintedVerdict.OriginalWordForWord => "Original mot pour mot",
        PrintedVerdict.Shortened => "Coupure à […]",
        PrintedVerdict.WordsAdded => "Mots ajoutés entre [ ]",
        PrintedVerdict.ShortenedAndWordsAdded => "Coupure et mots ajoutés entre [ ]",
        PrintedVerdict.Recased => "Majuscule changée entre [ ]",
        PrintedVerdict.ShortenedAndRecased => "Coupure et majuscule changée entre [ ]",
        PrintedVerdict.AnotherNearer => "La source place un autre nom plus près",
        PrintedVerdict.NoSuchSpeaker => "La source n’attribue pas ici ces mots à ce nom",
        PrintedVerdict.Altered => "Texte altéré",
        PrintedVerdict.NotInTheSource => "Absent de la source",
        PrintedVerdict.FromSeparatePassages => "Assemblage de passages séparés",
        PrintedVerdict.SourceMissing => "Source manquante",
        PrintedVerdict.SourceChanged => "Source modifiée",
    };

    public override string Kind(DemandKind kind) => kind switch
    {
        DemandKind.Call => "appel",
        DemandKind.Demand => "exigence",
        DemandKind.Request => "requête",
        DemandKind.Recommendation => "recommandation",
        DemandKind.Order => "ordre",
    };

    public override string Language(string tag) => tag.Split('-')[0] switch
    {
        "ar" => "arabe",
        "de" => "allemand",
        "en" => "anglais",
        "es" => "espagnol",
        "fa" => "persan",
        "fr" => "français",
        "he" => "hébreu",
        "it" => "italien",
        "ku" => "kurde",
        "nl" => "néerlandais",
        "pl" => "polonais",
        "ps" => "pachto",
        "pt" => "portugais",
        "ru" => "russe",
        "tr" => "turc",
        "uk" => "ukrainien",
        "ur" => "ourdou",
        "zh" => "chinois",
        _ => tag,
    };

    public override string Page(int page, int pages) => $"Page\u00A0{Digits(page)}\u00A0sur\u00A0{Digits(pages)}";

    public override string Reference(int source, int? paragraph) =>
        paragraph is { } number ? $"Source {Digits(source)}, paragraphe {Digits(number)}" : $"Source {Digits(source)}";

    public override string Quote(int? number) => number is { } which ? $"Citation\u00A0{Digits(which)}" : "Citation";

    public override string Demand(int number) => $"Demande\u00A0{Digits(number)}";

    public override string TimelineEntry(int number) => $"Chronologie, entrée\u00A0{Digits(number)}";

    public override string KeyPoint(int number) => $"Point clé\u00A0{Digits(number)}";

    public override string BackTo(string item) => $"Retour\u202F: {item}";

    public override string NotCited(string first, string last, int count, bool isHeadline) => (count, isHeadline) switch
    {
        (1, true) => $"{first}, le titre, n’est pas cité.",
        (1, false) => $"{first} n’est pas cité.",
        (2, _) => $"{first} et {last} ne sont pas cités.",
        _ => $"{first} à {last} ne sont pas cités.",
    };

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
