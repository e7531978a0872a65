using BriefingGen.Text.Hashing;

namespace BriefingGen.Pdf.Fonts;

/// <summary>
/// The six letters before a subset's name (ISO 32000-1, 9.6.4), from its content: equal subsets have equal names everywhere.
/// </summary>
internal static class SubsetTag
{
    public static string Of(ReadOnlySpan<byte> subset)
    {
        var hash = Sha256.Hash(subset);
        return string.Create(6, hash, (letters, bytes) =>
        {
            for (var i = 0; i < letters.Length; i++)
                letters[i] = (char)('A' + bytes[i] % 26);
        });
    }
}
