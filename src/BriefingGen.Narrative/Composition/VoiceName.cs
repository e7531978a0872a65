using BriefingGen.Text.Files;

namespace BriefingGen.Narrative.Composition;

/// <summary>How somebody who speaks, asks or is asked is called, in mid-sentence form.</summary>
/// <param name="Key">The same for the same body, whichever way it was named.</param>
/// <param name="Name">Where it is mentioned first: with its short form in brackets, if it has one.</param>
/// <param name="Full">Without its short form.</param>
/// <param name="Short">In tables, and at the second mention.</param>
internal sealed record VoiceName(string Key, MappedText Name, MappedText Full, MappedText Short);
