namespace BriefingGen.Narrative.Templates;

/// <summary>What a line of Markdown has before the next character; a list begins with a dash, a plus or a number there.</summary>
internal enum LineState
{
    /// <summary>Nothing but blanks.</summary>
    Start,

    /// <summary>A number that a value wrote and nothing else.</summary>
    Number,
    Inside,
}
