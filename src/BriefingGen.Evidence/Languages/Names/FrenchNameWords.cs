namespace BriefingGen.Evidence.Languages.Names;

internal static class FrenchNameWords
{
    public static readonly NameWordLists Lists = new()
    {
        Grammar =
            "le la les l un une des du de d au aux à ce cet cette ces c celui celle ceux celles mon ma mes ton ta tes son sa "
            + "ses notre nos votre vos leur leurs je j me m moi tu te t toi il elle on nous vous ils elles se s lui eux y en "
            + "qui que qu quoi dont où lequel laquelle lesquels lesquelles quand comment pourquoi combien si s et ou mais ni or "
            + "car donc puis ainsi alors aussi cependant pourtant toutefois néanmoins enfin ensuite lorsque lorsqu puisque "
            + "puisqu quoique quoiqu parce pendant durant depuis dès avant après avec sans sous sur dans chez par pour contre "
            + "entre vers hors selon malgré parmi outre sauf voici voilà jusque jusqu est sont était étaient sera seront serait "
            + "été être a ont avait avaient aura auront ayant étant ne n pas plus moins non oui ici là tout toute tous toutes "
            + "aucun aucune chaque plusieurs certains certaines quelques tel telle tels telles même mêmes autre autres deux "
            + "trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante "
            + "soixante cent cents mille million millions milliard milliards premier première deuxième troisième quatrième "
            + "cinquième hier aujourd hui demain maintenant déjà encore toujours jamais souvent parfois bientôt désormais peu "
            + "beaucoup trop très assez presque environ près loin face grâce lors suite quant afin autant comme interrogé "
            + "interrogée dernier dernière prochain",
        Particles = "van der den von zu di da do dos del della al el ul bin ibn ben bint abu abd y",
        Joining = "de du des la le les l d",
        Titles =
            "m mm mme mmes mlle dr pr me sir lord lady président présidente premier ministre première secrétaire général "
            + "générale directeur directrice chef cheffe maire sénateur sénatrice député députée préfet préfète roi reine "
            + "prince princesse pape évêque cardinal père sœur frère imam cheikh ayatollah juge capitaine colonel commandant "
            + "amiral ambassadeur ambassadrice porte parole chancelier commissaire ancien ancienne ex professeur professeure "
            + "docteur saint sainte st ste",
        Abbreviations = "m mm mme mlle dr pr me st ste janv févr avr juil sept oct nov déc art no n etc cf av apr",
        Calendar =
            "lundi lundis mardi mardis mercredi mercredis jeudi jeudis vendredi vendredis samedi samedis dimanche dimanches "
            + "janvier février mars avril mai juin juillet août aout septembre octobre novembre décembre janv févr avr juil "
            + "sept oct nov déc printemps été automne hiver",
        Numbered =
            "numéro no n règle article section chapitre clause paragraphe page règlement résolution route vol salle porte "
            + "quai phase volume annexe formulaire ligne bus tram unité bloc district zone bulletin cas niveau type classe "
            + "catégorie ordre lot local tableau figure partie étape groupe équipe chaîne camp radio directive loi décret "
            + "protocole convention point lit cellule autoroute bâtiment",
    };
}
