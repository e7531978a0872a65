using BriefingGen.Evidence.Sources;

namespace BriefingGen.Drafting.Speakers;

/// <summary>Says whose words a quotation is. A wrong name is worse than none.</summary>
internal interface ISpeakerFinder
{
    /// <param name="place">Which of the source’s quoted stretches.</param>
    /// <returns>The name as it stands in the source, as fully as it does anywhere, with “the” where the source has it; none where it
    /// is not plain who speaks.</returns>
    string? Find(ArchivedSource source, int place);
}
