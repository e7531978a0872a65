namespace BriefingGen.Briefs.Model;

/// <summary>What separates the paragraphs of an archived text: every line end, or only blank lines.</summary>
public enum ParagraphRule
{
    Lines,
    Blank,
}
