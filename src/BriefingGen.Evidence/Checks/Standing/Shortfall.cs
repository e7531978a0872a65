namespace BriefingGen.Evidence.Checks.Standing;

/// <summary>Why a status is lowered.</summary>
internal enum Shortfall
{
    OneSource,
    OnePublisher,
    NoneIndependent,

    /// <summary>The brief itself cites the other side.</summary>
    Contradicted,
}
