using BriefingGen.Briefs.Model;
using BriefingGen.Evidence.Sources;
using BriefingGen.Testing;
using BriefingGen.Text.Files;

namespace BriefingGen.Evidence.Tests;

/// <summary>The seed, and fictional articles that look nothing like it.</summary>
internal static class Articles
{
    public const string SeedPath = "seeds/000_87ea1ef8ced58726.txt";

    /// <summary>Wrapped lines, an interrupted quotation, a negation, figures that contain others.</summary>
    public const string Ferry =
        """
        Ferry crews to stop work on Thursday

        MARENDA PORT - Crews of the Dunmere ferry will stop work on
        Thursday, the Harbour Guild said, after 1.2 million crossings
        and no rest-break sheet that can be read.

        “We will not leave the quay,” Orla Holt said, “until the sheets
        are shown to us. We can’t wait.” She leads the Guild’s
        non-striking members, twenty-five people in all.

        Elsin Metro put the cost at $4,217,880, or 12 000 a day, and
        called the claim “an invention”. The cost is -5 per cent of
        the 2031-2032 budget, Elsin Metro said.

        Camp Road is closed. Traffic leaves Camp Road at noon. Nobody
        lives in Camp Road, the Guild said.
        """;

    public static TextFile SeedFile() => new(SeedPath, File.ReadAllText(Path.Combine(SourceTree.Root, SeedPath)));

    public static ArchivedSource Seed() => new(SeedFile());

    public static ArchivedSource Source(string text, int number = 1, ParagraphRule? rule = null, string path = "archive/article.txt") =>
        new(new TextFile(path, text), number, rule);
}
