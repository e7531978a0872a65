using BriefingGen.Text.Files;

namespace BriefingGen.Briefs.Reading.Shapes;

/// <summary>Where a value stands.</summary>
/// <param name="Key">The key it is under; for an entry of a list, the list's key. Sources and actors have their id there.</param>
/// <param name="Position">Its place in the list or mapping, counted from 0.</param>
internal readonly record struct Place(MappedText? Key, int Position)
{
    public string Name => Key?.Value ?? "";
}
