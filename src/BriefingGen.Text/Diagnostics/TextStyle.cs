namespace BriefingGen.Text.Diagnostics;

/// <summary>The parts of a written finding.</summary>
public enum TextStyle
{
    /// <summary>Excerpts, notes and help.</summary>
    Normal,

    /// <summary>What is wrong.</summary>
    Message,

    /// <summary>Severity and code, and the carets with their text.</summary>
    Error,
    Warning,
    Note,

    /// <summary>Line numbers, arrows and bars.</summary>
    Frame,
}
