namespace BriefingGen.Evidence.Languages.Speech;

/// <summary>What a small word does to what is said.</summary>
public enum WeightKind
{
    /// <summary>“Not”, “never”, “without”, “hardly”.</summary>
    Negation,

    /// <summary>“May”, “must”, “would”.</summary>
    Modal,

    /// <summary>Digits, number words, “hundreds”, “half”.</summary>
    Figure,
}
