using System.Runtime.CompilerServices;
using BriefingGen.Testing;

namespace BriefingGen.Briefs.Tests.Schema;

/// <summary>A generated file of the repository. Where it is out of date it is written anew, and the test fails once.</summary>
internal static class GeneratedFile
{
    public static void Verify(string path, string made, [CallerMemberName] string fact = "")
    {
        var full = Path.Combine(SourceTree.Root, path);
        if (File.Exists(full) && File.ReadAllText(full) == made)
            return;
        File.WriteAllText(full, made);
        Assert.Fail($"{path} was out of date and was made anew; read it and commit it. ({fact})");
    }
}
