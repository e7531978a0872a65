namespace BriefingGen.Evidence.Languages.Names;

/// <summary>How a name stands in a source.</summary>
public enum NameStanding
{
    /// <summary>Its words stand together, or each name in it does.</summary>
    Stands,

    /// <summary>The brief declares it as an actor’s name.</summary>
    Declared,

    /// <summary>The source has what it is derived from: Iraq for “Iraqi”, the United Nations for “UN”.</summary>
    Related,

    /// <summary>It is not there, but it may be no name: a word that begins a sentence, or stands in a heading.</summary>
    Doubtful,

    /// <summary>The source has a name that differs from it in letters or words.</summary>
    Differs,

    /// <summary>The source has nothing like it.</summary>
    Absent,
}
