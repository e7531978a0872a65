using BriefingGen.Briefs.Model;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Speakers;

/// <summary>
/// Whether a source attributes words to a speaker: <see cref="SpeakerNamed"/>, <see cref="SpeakerIsPublisher"/>,
/// <see cref="AnotherNearer"/>, <see cref="SpeakerNotNamed"/> or <see cref="SpeakerUnread"/>. CONTRACT.md §5, “attributed”.
/// </summary>
public abstract record SpeakerFinding;

/// <summary>The speaker is the nearest one who says anything, or the only one named nearby.</summary>
/// <param name="Name">The name in the source; for a pronoun, its antecedent.</param>
public sealed record SpeakerNamed(TextSpan Name) : SpeakerFinding;

/// <summary>The words are the publisher's own, like the text.</summary>
public sealed record SpeakerIsPublisher : SpeakerFinding;

/// <summary>The speaker is named nearby, but somebody else is the nearest one who says something.</summary>
/// <param name="Actor">Null for a name that the brief does not declare.</param>
/// <param name="Name">The name of the other in the source.</param>
public sealed record AnotherNearer(Actor? Actor, TextSpan Name) : SpeakerFinding;

/// <summary>The speaker is named neither in the paragraph of the words nor in the one before it.</summary>
/// <param name="Actor">The actor to whom the source attributes them; null for a name that the brief does not declare.</param>
/// <param name="Name">The name of that one in the source; null if it names nobody.</param>
public sealed record SpeakerNotNamed(Actor? Actor, TextSpan? Name) : SpeakerFinding;

/// <summary>Unknown: the language of the source is not read, or the speaker has no name.</summary>
public sealed record SpeakerUnread : SpeakerFinding;
