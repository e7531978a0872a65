using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace BriefingGen.Publishing.Outputs;

/// <summary>Temporary files of runs that were killed before they could rename or remove them.</summary>
public static partial class Leftovers
{
    /// <summary>Removes those below a folder whose process is gone, before this one writes; what cannot be removed stays.</summary>
    public static void Remove(string folder)
    {
        try
        {
            var all = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
            if (!Directory.Exists(folder))
                return;
            foreach (var path in Directory.EnumerateFiles(folder, $".*{WholeFile.TemporaryEnding}", all))
                if (Temporary().Match(Path.GetFileName(path)) is { Success: true } match && !Runs(match.Groups["process"].Value))
                    File.Delete(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Tidying is no reason to stop; whether the folder can be written is said when a PDF is.
        }
    }

    /// <summary>Whether another process has the number: this one has written nothing yet.</summary>
    private static bool Runs(string number)
    {
        var id = int.Parse(number, CultureInfo.InvariantCulture);
        if (id == Environment.ProcessId)
            return false;
        try
        {
            using var process = Process.GetProcessById(id);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"^\..+\.(?<process>[0-9]{1,9})\.tmp$", RegexOptions.CultureInvariant)]
    private static partial Regex Temporary();
}
