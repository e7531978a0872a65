using BriefingGen.Briefs.Model;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Speakers;

/// <summary>
/// Whether a source says that these words are this speaker's: <see cref="SpeakerNamed"/>, <see cref="SpeakerIsPublisher"/>,
/// <see cref="AnotherNearer"/>, <see cref="SpeakerNotNamed"/> or <see cref="SpeakerUnread"/>. BRIEF.md §5, “attributed”.
/// </summary>
public abstract record SpeakerFinding;

/// <summary>The speaker is the nearest who says anything, or the only one named near.</summary>
/// <param name="Name">Where the source has the name; the pronoun's antecedent where it has “he”.</param>
public sealed record SpeakerNamed(TextSpan Name) : SpeakerFinding;

/// <summary>The words are the publisher's own, and so is the text.</summary>
public sealed record SpeakerIsPublisher : SpeakerFinding;

/// <summary>The speaker is named near, but somebody else is the nearest who says something.</summary>
/// <param name="Actor">None for a name that the brief does not declare.</param>
/// <param name="Name">What the source calls the other.</param>
public sealed record AnotherNearer(Actor? Actor, TextSpan Name) : SpeakerFinding;

/// <summary>The speaker is named neither in the paragraph of the words nor in the one before.</summary>
/// <param name="Actor">Whom the source names as saying them; none for one that the brief does not declare.</param>
/// <param name="Name">What the source calls that one; none where it names nobody.</param>
public sealed record SpeakerNotNamed(Actor? Actor, TextSpan? Name) : SpeakerFinding;

/// <summary>It cannot be told: no list of words of saying exists for the source's language, or the speaker has no name.</summary>
public sealed record SpeakerUnread : SpeakerFinding;
