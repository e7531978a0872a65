using System.Runtime.CompilerServices;
using System.Text;
using Xunit.Sdk;

namespace BriefingGen.Testing;

/// <summary>
/// Verify's conventions in one file, because Verify.Xunit is not to be had here: what a test expects stands beside it as
/// `Class.Method.verified.txt`; on a difference `Class.Method.received.txt` is written next to it, to be read and, where it is
/// right, renamed. A later move to Verify is a deletion.
/// </summary>
public static class Golden
{
    /// <param name="received">What came out; line ends are compared as LF.</param>
    /// <param name="name">Told apart from other goldens of the same test, where one test has several.</param>
    /// <exception cref="XunitException">The text differs, or nothing was verified yet.</exception>
    public static void Verify(
        string received, string? name = null, [CallerFilePath] string file = "", [CallerMemberName] string member = "")
    {
        var stem = Path.Combine(
            SourceTree.Resolve(Path.GetDirectoryName(file)!),
            $"{Path.GetFileNameWithoutExtension(file)}.{member}{(name is null ? "" : "." + name)}");
        var verifiedPath = stem + ".verified.txt";
        var receivedPath = stem + ".received.txt";
        received = received.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n') + "\n";

        var verified = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath) : null;
        if (verified == received)
        {
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, received, new UTF8Encoding(false));
        throw new XunitException(verified is null
            ? $"Nothing was verified yet. Read {receivedPath} and rename it to .verified.txt if it is right."
            : $"Differs from {verifiedPath}.\n{FirstDifference(verified, received)}\nThe whole: {receivedPath}");
    }

    private static string FirstDifference(string verified, string received)
    {
        var expected = verified.Split('\n');
        var actual = received.Split('\n');
        var line = 0;
        while (line < expected.Length && line < actual.Length && expected[line] == actual[line])
            line++;
        return $"Line {line + 1}\n  verified: {expected.ElementAtOrDefault(line) ?? "(end)"}"
            + $"\n  received: {actual.ElementAtOrDefault(line) ?? "(end)"}";
    }
}
