namespace BriefingGen.Publishing.Reading;

/// <summary>Why a file is not read.</summary>
public enum Refusal
{
    NotRelative,
    Outside,
    LinkOutside,
    Hidden,
    OtherType,
    Missing,

    /// <summary>A folder, a FIFO, a socket, a device.</summary>
    NotAFile,
    TooLarge,
    Unreadable,
}
