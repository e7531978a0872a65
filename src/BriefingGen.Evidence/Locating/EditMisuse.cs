namespace BriefingGen.Evidence.Locating;

/// <summary>What is wrong with an edit in brackets.</summary>
public enum EditMisuse
{
    /// <summary>`[sic]` does not follow the source's words.</summary>
    SicAfterNothing,

    /// <summary>More than three words are in the brackets.</summary>
    TooManyWords,

    /// <summary>The brackets stand for more than three words of the source.</summary>
    ReplacesTooMany,

    /// <summary>A negation is in the brackets, or they stand for one.</summary>
    ChangesNegation,

    /// <summary>The same of “may”, “must” or the like.</summary>
    ChangesModal,

    /// <summary>The same of a figure.</summary>
    ChangesFigure,
}
