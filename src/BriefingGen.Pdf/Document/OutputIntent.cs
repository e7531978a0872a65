using BriefingGen.Pdf.Objects;

namespace BriefingGen.Pdf.Document;

/// <summary>Lets DeviceRGB and DeviceGray stand plainly for sRGB (ISO 19005-3, 6.2.3).</summary>
internal static class OutputIntent
{
    private static readonly Lazy<ReadOnlyMemory<byte>> Profile = new(() => Deflate.Compress(SrgbProfile.Create()));

    public static ObjectId Write(ObjectFile file)
    {
        var (profile, intent) = (file.Allocate(), file.Allocate());
        file.AddCompressedStream(profile, Profile.Value.Span, entries => entries.Key("N").Integer(3));
        file.Begin(intent).BeginDictionary().Key("Type").Name("OutputIntent").Key("S").Name("GTS_PDFA1")
            .Key("OutputConditionIdentifier").Text("sRGB").Key("Info").Text("sRGB IEC61966-2.1")
            .Key("DestOutputProfile").Reference(profile).EndDictionary();
        return intent;
    }
}
