using static BriefingGen.Evidence.Languages.Dates.WordRoles;

namespace BriefingGen.Evidence.Languages.Dates;

internal static class EnglishDateWords
{
    public static DateWordTable Table() => new DateWordTable()
        .AddRow(Month, 1, "january february march april may june july august september october november december")
        .AddRow(Month | Short, 1, "jan feb mar apr _ jun jul aug sep/sept oct nov dec")
        .AddRow(Weekday, 0,
            "sunday/sundays monday/mondays tuesday/tuesdays wednesday/wednesdays thursday/thursdays friday/fridays "
            + "saturday/saturdays")
        .AddRow(Weekday | Short, 0, "sun mon tue/tues wed/weds thu/thur/thurs fri sat")
        .Add(NamesWeekday, "bloody black good ash easter super palm cyber shrove fat")
        .Add(OrdinalSuffix, "st nd rd th")
        .AddRow(DayInWords, 1,
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
            + "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third "
            + "twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first")
        .Add(Of | Grammar, "of")
        .Add(Article | Grammar, "the")
        .Add(Through | Grammar, "to through thru")
        .Add(Through | YearCue | Grammar, "until till")
        .Add(And | Grammar, "and or")
        .Add(Between | YearCue | Grammar, "between")
        .Add(Last | Grammar, "last past previous")
        .Add(This | Grammar, "this")
        .Add(Next | Grammar, "next coming upcoming")
        .Add(Every | Grammar, "every each")
        .Add(Ago, "ago")
        .Add(Unit, "day days", (int)TimeUnit.Day)
        .Add(Unit | PartOfDay, "night morning afternoon evening", (int)TimeUnit.Day)
        .Add(Unit | PartOfMonth, "week weeks", (int)TimeUnit.Week)
        .Add(Unit | PartOfMonth, "weekend", (int)TimeUnit.Weekend)
        .Add(Unit | PartOfMonth, "month months", (int)TimeUnit.Month)
        .Add(Unit, "year years", (int)TimeUnit.Year)
        .Add(Unit, "decade decades", (int)TimeUnit.Decade)
        .Add(Unit, "century centuries", (int)TimeUnit.Century)
        .Add(DayOffset, "yesterday", -1)
        .Add(DayOffset, "today tonight", 0)
        .Add(DayOffset, "tomorrow", 1)
        .Add(WordRoles.Season, "spring springtime", (int)Dates.Season.Spring)
        .Add(WordRoles.Season, "summer summertime", (int)Dates.Season.Summer)
        .Add(WordRoles.Season, "autumn fall", (int)Dates.Season.Autumn)
        .Add(WordRoles.Season, "winter wintertime", (int)Dates.Season.Winter)
        .Add(Qualifier | YearCue, "early", (int)DateQualifier.Early)
        .Add(Qualifier | YearCue, "mid", (int)DateQualifier.Mid)
        .Add(Qualifier | YearCue, "late", (int)DateQualifier.Late)
        .Add(Qualifier, "about around circa approximately roughly", (int)DateQualifier.About)
        .Add(YearCue | Grammar, "in since before after during throughout dated year")
        .AddRow(Count, 1, "a/an/one two three four five six seven eight nine ten eleven twelve")
        .Add(Magnitude, "per percent hundred thousand million billion")
        .Add(CenturyWord, "century centuries")
        .Add(Noon, "noon midday", 12)
        .Add(Noon, "midnight", 0)
        .Add(Counted,
            "people persons residents members refugees families civilians soldiers troops fighters prisoners detainees "
            + "workers employees patients children women men students pupils voters passengers homes houses households "
            + "buildings cases deaths victims survivors protesters police officers vehicles ships boats tonnes tons "
            + "kilometres kilometers km miles metres meters feet hectares acres dollars euros pounds francs cents barrels "
            + "votes seats shares jobs hours minutes seconds days weeks months years times copies pages signatures complaints "
            + "applications visas others calls items units farmers migrants inmates candidates staff")
        .Add(PartOfMonth, "beginning start end middle half days day part early mid late")
        .Add(Doubtful, "may march august spring fall")
        .Add(Grammar,
            "by from for a an as at and are be been but can could did do does had has have he her him his how i if into is "
            + "it its like may might more most must near no nor not now on only our out over per she should so some such than "
            + "that their them then there these they those too under up us was we were what when where which while who whom "
            + "whose why will with would you your said says told also amid against about above across along around because "
            + "behind below beside despite down except inside off onto outside past though toward towards upon via whether "
            + "within without yet");
}
