namespace BriefingGen.Briefs.Model;

/// <summary>What a source is; one without a kind is called a document.</summary>
public enum SourceKind
{
    PressRelease,
    News,
    Report,
    Official,
    Statement,
    Interview,
    Social,
}
