using BriefingGen.Briefs.Schema;

namespace BriefingGen.Drafting.Writing;

/// <summary>What is said of a key beside it.</summary>
internal static class KeyHelpText
{
    public static string Of(KeyDescription key, DraftValue value)
    {
        var text = key.Text;
        if (!key.Words.IsEmpty)
            text += $" {string.Join(" · ", key.Words)}.";
        if (key.Entry is { ShortFor: { } main } && value is DraftMapping)
            text += $" A text alone stands for `{main}`.";
        if (key.NeededWhen is { } when)
            text += $" Needed {when}.";
        if (key.Needs is not null)
            text += $" {Needs(key)}";
        if (!key.Excludes.IsEmpty)
            text += $" Not beside {string.Join(", ", key.Excludes.Select(name => $"`{name}`"))}.";
        if (key.Default is { } otherwise)
            text += $" Else: {otherwise}.";
        return value is DraftText { Remark: { Length: > 0 } remark } ? $"{text} {remark}" : text;
    }

    /// <summary>The key without which it may not stand.</summary>
    public static string Needs(KeyDescription key) => key.Needs is { } other ? $"Needs `{other}`." : "";
}
