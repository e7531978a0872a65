namespace BriefingGen.Publishing;

/// <summary>What the program calls itself in PDFs and on the console.</summary>
public static class BriefgenVersion
{
    public const string Name = "briefgen";

    /// <summary>Major, minor and patch.</summary>
    public static string Number { get; } = typeof(BriefgenVersion).Assembly.GetName().Version!.ToString(3);

    public static string Full { get; } = $"{Name} {Number}";
}
