using HarfBuzzSharp;

namespace BriefingGen.Typesetting.Text;

/// <summary>OpenType features to switch, on top of those that are on by default (kerning and standard ligatures among them).
/// </summary>
public sealed class FontFeatures
{
    private FontFeatures(Feature[] features) => Features = features;

    public static FontFeatures Default { get; } = new([]);

    /// <summary>For letterspaced text: a ligature would keep its letters together.</summary>
    public static FontFeatures NoLigatures { get; } = Parse("liga=0", "clig=0");

    internal Feature[] Features { get; }

    /// <param name="features">In HarfBuzz's form, such as `frac`, `liga=0`, `ss01=1`.</param>
    /// <exception cref="FormatException">One of them is not in that form.</exception>
    public static FontFeatures Parse(params ReadOnlySpan<string> features)
    {
        var parsed = new Feature[features.Length];
        for (var i = 0; i < parsed.Length; i++)
            parsed[i] = Feature.TryParse(features[i], out var feature)
                ? feature
                : throw new FormatException($"“{features[i]}” is no OpenType feature.");
        return new FontFeatures(parsed);
    }
}
