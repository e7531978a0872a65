namespace BriefingGen.Evidence.Languages.Names;

internal static class EnglishNameWords
{
    public const string Tails =
        "led born wide style era run held made owned bound free type area like elect general chief day year month week time "
        + "long old only level linked";

    public static readonly NameWordLists Lists = new()
    {
        Grammar =
            "a an the this that these those i me my mine we us our ours you your yours he him his she her hers it its they "
            + "them their theirs one ones who whom whose which what when where why how whether if unless until till while "
            + "whilst as than because since though although and or but nor so yet for of to in on at by with without from into "
            + "onto upon over under above below between among amid amidst against about around across along after before behind "
            + "beside besides beyond despite down during except inside near off out outside past per through throughout toward "
            + "towards up via within underneath like unlike given including regarding concerning according following is are was "
            + "were be been being am do does did done has have had having will would shall should can could may might must "
            + "ought not no never none nobody nothing neither either both each every all any some many much more most few fewer "
            + "less least several other others another such same half dozens scores tens hundreds thousands millions zero two "
            + "three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
            + "nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion first second "
            + "third fourth fifth sixth seventh eighth ninth tenth here there then now today yesterday tomorrow tonight still "
            + "just only also too again ever even already almost nearly about very quite rather however therefore thus hence "
            + "moreover furthermore meanwhile nevertheless nonetheless otherwise instead indeed perhaps maybe later earlier "
            + "soon afterwards once twice often sometimes usually recently finally eventually firstly secondly thirdly lastly "
            + "next last further earlier yes please let lets asked told said says added speaking based see note source sources "
            + "ltd don didn doesn isn wasn weren couldn wouldn won hasn haven hadn aren ain shouldn everyone everybody "
            + "everything someone somebody something anyone anybody anything",
        Particles =
            "de du d van der den von zu zum di da do dos del della delle al el ul ur us bin ibn ben bint abu abd y ter ten af "
            + "av",
        Joining = "of for the la le les l",
        Titles =
            "mr mrs ms miss mx dr prof professor sir dame lord lady president vice prime minister premier secretary general "
            + "deputy chief chairman chairwoman chair director senator governor mayor king queen prince princess pope bishop "
            + "archbishop cardinal father sister brother imam sheikh ayatollah mullah rabbi judge justice captain colonel major "
            + "lieutenant sergeant commander admiral brigadier marshal officer inspector constable gen lt col capt sgt maj adm "
            + "cmdr gov sen rep rev hon ambassador spokesman spokeswoman spokesperson chancellor commissioner attorney foreign "
            + "defence defense interior former then late co st saint jr sr ii iii iv doctor nurse engineer ceo mp mep",
        Abbreviations =
            "mr mrs ms dr prof gen lt col capt sgt maj adm cmdr gov sen rep rev hon st ste jr sr mt ft no nos vs etc inc ltd "
            + "co corp dept sept oct nov dec jan feb mar apr aug jun jul approx",
        Calendar =
            "monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday "
            + "sundays january february march april may june july august september october november december jan feb mar apr "
            + "jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun spring summer autumn fall winter",
        Numbered =
            "number no nos rule article section chapter clause paragraph page regulation resolution route flight room gate "
            + "platform phase volume annex schedule form line bus tram unit block ward district zone bulletin case level grade "
            + "type class category order bill lot dock pier bay berth local table figure appendix part stage group team channel "
            + "camp radio directive law act decree protocol amendment convention item bed cell highway road",
    };
}
