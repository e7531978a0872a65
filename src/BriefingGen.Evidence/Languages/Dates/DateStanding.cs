namespace BriefingGen.Evidence.Languages.Dates;

/// <summary>How a date that a brief shows stands in the text of a source, from best to worst.</summary>
public enum DateStanding
{
    /// <summary>The source says the same date, in whatever style.</summary>
    Stands,

    /// <summary>The source is more exact: September 2013 is shown for its 1 September 2013.</summary>
    Coarser,

    /// <summary>The source’s date can be meant, but a part of it would have to be supplied: it has “13th of August” and no
    /// year.</summary>
    Inferred,

    /// <summary>The source is less exact: 1 September 2013 is shown for its September 2013.</summary>
    Finer,

    /// <summary>The source has another date.</summary>
    Different,

    /// <summary>The source has no date of this kind at all.</summary>
    Absent,
}
