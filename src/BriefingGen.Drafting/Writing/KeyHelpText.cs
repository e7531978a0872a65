using BriefingGen.Briefs.Schema;

namespace BriefingGen.Drafting.Writing;

/// <summary>What is said of a key beside it.</summary>
internal static class KeyHelpText
{
    public static string Of(KeyDescription key)
    {
        var text = key.Text;
        if (!key.Words.IsEmpty)
            text += $" {string.Join(" · ", key.Words)}.";
        if (key.Entry is { ShortFor: { } main } && !key.IsList && !key.IsById)
            text += $" A text alone stands for `{main}`.";
        if (key.NeededWhen is { } when)
            text += $" Needed {when}.";
        if (key.Needs is { } other)
            text += $" Needs `{other}`.";
        if (!key.Excludes.IsEmpty)
            text += $" Not beside {string.Join(", ", key.Excludes.Select(name => $"`{name}`"))}.";
        if (key.Default is { } value)
            text += $" Else: {value}.";
        return text;
    }
}
