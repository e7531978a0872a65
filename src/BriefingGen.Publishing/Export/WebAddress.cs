using System.Globalization;
using System.Text;

namespace BriefingGen.Publishing.Export;

/// <summary>
/// An address as a PDF may hold it: in ASCII, the host’s name encoded too. The fragment keeps what is percent-encoded in it, since in
/// a text directive (`#:~:text=`) “%2D” is a hyphen of the text and “-” is not; <see cref="Uri"/> would decode it.
/// </summary>
internal static class WebAddress
{
    public static string Of(string address)
    {
        var fragment = address.IndexOf('#', StringComparison.Ordinal);
        return fragment < 0
            ? InAscii(new Uri(address))
            : InAscii(new Uri(address[..fragment])) + Encoded(address[fragment..]);
    }

    private static string InAscii(Uri address) =>
        Ascii.IsValid(address.Host) ? address.AbsoluteUri : new UriBuilder(address) { Host = address.IdnHost }.Uri.AbsoluteUri;

    private static string Encoded(string fragment)
    {
        var encoded = new StringBuilder();
        foreach (var unit in Encoding.UTF8.GetBytes(fragment))
        {
            if (unit is > 0x20 and < 0x7F && !"<>\"{}|\\^`".Contains((char)unit, StringComparison.Ordinal))
                encoded.Append((char)unit);
            else
                encoded.Append(CultureInfo.InvariantCulture, $"%{unit:X2}");
        }

        return encoded.ToString();
    }
}
