using FsCheck;

namespace BriefingGen.Briefs.Tests;

/// <summary>The same generated cases in every run: a build that fails by chance teaches nobody.</summary>
internal static class Cases
{
    public static Config Of(int count) => Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(20140831, 13);
}
