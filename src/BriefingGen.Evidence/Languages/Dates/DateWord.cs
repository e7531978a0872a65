namespace BriefingGen.Evidence.Languages.Dates;

/// <param name="Value">The number of the month, weekday, day, unit, season, qualifier or count.</param>
internal readonly record struct DateWord(WordRoles Roles, int Value)
{
    public bool Is(WordRoles role) => (Roles & role) != 0;
}
