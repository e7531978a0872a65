namespace BriefingGen.Evidence.Sources;

/// <summary>How an archived file is read; the extension of its name says which.</summary>
public enum ArchiveFormat
{
    PlainText,

    /// <summary>Read as it stands, marks included.</summary>
    Markdown,

    /// <summary>A saved page; paragraphs are elements, and positions are positions in their text.</summary>
    Html,
}
