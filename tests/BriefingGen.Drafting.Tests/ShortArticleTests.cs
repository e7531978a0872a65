using BriefingGen.Drafting.Articles;

namespace BriefingGen.Drafting.Tests;

/// <summary>A notice of a hundred words is an article too.</summary>
public class ShortArticleTests
{
    [Theory]
    [InlineData(
        """
        Ellowick pier shut after storm

        Ellowick Harbour Trust shut Pier Four on Tuesday, 6 May 2031. Engineers found two cracks near Lamp Seven.
        Oda Brennick, harbour master, asked skippers to use Tern Quay until repairs finish. Around 140 boats moor at
        Pier Four each summer, Trust figures show. Repairs cost 310,000 crowns; Ellowick Council pays half.
        “We expect boats back by June,” Brennick said.
        """)]
    [InlineData(
        """
        Library hours

        The Marrow Street library opens at ten from Monday, not at nine, the town of Dunmere has said. Staff were told last
        week. Three of its eight librarians have left since January. A petition with 412 names asks for evening hours.
        The council votes on 14 March 2031.
        """)]
    [InlineData(
        """
        BUS 9: NEW ROUTE

        Bus 9 will skip Orchard Road from 1 July 2031. Reason: roadworks by Vell Water. Replacement stops: Mill Lane, Hatch Green,
        Saint Bride. Operator Arden Lines apologises for longer trips, about six minutes per ride. Passengers with passes
        can ask for a refund of 12 crowns. Questions go to the desk at Arden station. Lost property moves there as well.
        “Nobody likes a detour,” said Arden Lines spokesman Tobin Reese, “but pipes are older than all of us.”
        """)]
    [InlineData(
        """
        Nurses in La Vessane strike

        Nurses at Clinique du Lac des Cygnes in La Vessane walked out on Friday over pay. The union Soins et Dignité says that 230 of 260
        took part. Management put it at 180. Talks will go on next Thursday at the Maison du Peuple, both said in a joint note.
        Emergency wards were open. Patients with appointments were called by phone, a spokeswoman said.
        """)]
    [InlineData(
        """
        Quake felt in Oster Valley

        OSTER, 3 February 2031 - A quake of magnitude 4.1 shook Oster Valley shortly before dawn. No injuries were reported. Chimneys fell in
        Hale and Upper Hale; one road is blocked. Seismologists at Brenn Institute expect weaker aftershocks this week.
        Mayor Lise Tarn thanked volunteers who cleared debris. Schools stay closed until Wednesday.
        """)]
    public void A_short_English_article_is_recognised(string text) => Assert.Equal("en", LanguageGuess.Of(text));

    [Theory]
    [InlineData(
        """
        Le quai fermé après la tempête

        La Régie du port de Vaurelle a fermé le quai 4 mardi 6 mai 2031. Deux fissures ont été trouvées près du phare.
        Odile Brenet, capitaine de port, demande aux pêcheurs d’utiliser le quai des Sternes. Quelque 140 bateaux y mouillent
        chaque été. Coût des travaux : 310 000 couronnes, dont moitié payée par Vaurelle.
        """)]
    [InlineData(
        """
        Horaires

        Bibliothèque Marrot : ouverture à dix heures dès lundi, annonce Vaurelle. Trois bibliothécaires sur huit sont partis depuis
        janvier. Une pétition de 412 noms réclame des nocturnes. « Nous voulons lire le soir », dit Paule Arnet. Vote du conseil
        municipal le 14 mars 2031. Une réunion publique aura lieu avant, salle Pasquier, en présence du maire.
        """)]
    [InlineData(
        """
        LIGNE 9 : NOUVEAU TRAJET

        Ligne 9 : plus d’arrêt rue des Vergers dès 1er juillet 2031, travaux obligent. Arrêts de remplacement : Moulin, Pré-Vert, Sainte-Brigitte.
        Arden Lignes s’excuse pour ces détours, environ six minutes par trajet. Abonnés : remboursement de 12 couronnes sur demande au guichet de la
        gare. Objets trouvés : même adresse. « Personne n’aime attendre », admet Tobie Rès, porte-parole.
        """)]
    [InlineData(
        """
        Grève à la clinique

        Les infirmières de la clinique de La Vessane ont cessé le travail vendredi pour leurs salaires. Selon le syndicat, 230 sur 260
        ont pris part au mouvement ; la direction en compte 180. Les urgences sont restées ouvertes. Les patients qui avaient un
        rendez-vous ont été prévenus par téléphone. Les discussions reprennent jeudi prochain.
        """)]
    [InlineData(
        """
        Secousse en Ostrie

        OSTRE, 3 février 2031 – Séisme de magnitude 4,1 peu avant l’aube. Aucun blessé. Cheminées tombées à Hale ; une route est coupée. L’institut
        Brenn attend des répliques plus faibles cette semaine. La maire, Lise Tarn, remercie les bénévoles qui ont dégagé les gravats. Les écoles
        restent fermées jusqu’à mercredi, dit-elle. Un numéro d’appel est ouvert pour les habitants.
        """)]
    public void A_short_French_one_too(string text) => Assert.Equal("fr", LanguageGuess.Of(text));

    [Theory]
    [InlineData("De haven van Ellewijk is dicht. Het was een storm van kracht tien, zei havenmeester Oda Brenninck, of misschien elf. Had men het kunnen weten? Er is schade aan pier vier, die in 1990 gebouwd is. De boten liggen nu bij de Sternkade. Het herstel kost 310.000 kronen, en dat is veel.")]
    [InlineData("Havnen i Ellevig er lukket for alle efter stormen. Oda Brenneck siger at skaden er stor, og at skibene må blive ved Ternekajen i en uge. De har fundet to revner for enden af mole fire. Det koster 310.000 kroner at udbedre, og byen betaler det halve.")]
    [InlineData("El puerto de Elovic está cerrado desde el martes. La capitana, Oda Brenec, dice que la tormenta dejó dos grietas en el muelle cuatro y que los barcos no pueden salir. La reparación cuesta 310.000 coronas, la mitad a cargo de la ciudad. Les han pedido paciencia a los pescadores.")]
    [InlineData("Il porto di Elovico è chiuso da martedì. La comandante, Oda Brenec, dice che la tempesta ha lasciato due crepe nel molo quattro e che le barche non possono uscire. La riparazione costa 310.000 corone, la metà a carico della città, e i pescatori non ci stanno.")]
    [InlineData("El port d’Elovic és tancat des de dimarts. La capitana, Oda Brenec, diu que la tempesta va deixar dues esquerdes al moll quatre i que les barques no poden sortir. La reparació costa 310.000 corones, i la ciutat en paga la meitat. Els pescadors no hi estan d’acord.")]
    [InlineData("Der Hafen von Ellewick ist seit Dienstag zu. Was der Sturm hinterlassen hat, war für die Hafenmeisterin Oda Brenneck neu: zwei Risse am Pier vier. Die Boote liegen nun am Kai der Seeschwalben. Die Arbeiten kosten 310.000 Kronen, und die Stadt zahlt die Hälfte.")]
    public void In_a_short_text_of_another_language_nothing_is_guessed(string text) => Assert.Null(LanguageGuess.Of(text));
}
