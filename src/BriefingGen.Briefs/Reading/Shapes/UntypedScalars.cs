namespace BriefingGen.Briefs.Reading.Shapes;

/// <summary>
/// A brief has no types, but tools that read it as YAML have: to them the id `7` is a number, and to readers of YAML 1.1 the
/// language `no` is false.
/// </summary>
[Flags]
internal enum UntypedScalars
{
    None = 0,
    Integer = 1,

    /// <summary>An integer of four digits: a year.</summary>
    Year = 2,

    /// <summary>An integer of up to four digits: a year, or words such as `7`.</summary>
    ShortInteger = 4,
    Boolean = 8,
}
