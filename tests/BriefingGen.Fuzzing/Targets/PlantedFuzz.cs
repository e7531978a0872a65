using System.Text;
using BriefingGen.Briefs.Model;

namespace BriefingGen.Fuzzing.Targets;

/// <summary>
/// A fault behind the reader of dates: an interval that begins about an unsure day. Some seventeen characters must be right, which
/// chance alone does not bring about; the reader’s branches tell of each that is.
/// </summary>
internal static class PlantedFuzz
{
    public static void Run(ReadOnlyMemory<byte> input)
    {
        var text = Encoding.Latin1.GetString(input.Span);
        if (EdtfDate.Parse(text) is { IsInterval: true, Start: { Day: not null, Qualifier: not EdtfQualifier.None }, End: not null })
            throw new FaultException("The planted fault is found.");
    }
}
