using BriefingGen.Typesetting.Blocks;
using BriefingGen.Typesetting.Frames;
using BriefingGen.Typesetting.Look;

namespace BriefingGen.Typesetting.Layout.Lines;

/// <summary>What the texts of one document share.</summary>
internal sealed class TextContext(PageLook look, string language)
{
    private readonly List<LayoutNotice> _notices = [];
    private readonly HashSet<LayoutNotice> _seen = [];

    /// <summary>Shaped to be measured, and not yet set.</summary>
    private readonly Dictionary<TextBlock, ShapedText> _measured = new(ReferenceEqualityComparer.Instance);

    public PageLook Look { get; } = look;

    /// <summary>BCP 47: it decides how letters are shaped.</summary>
    public string Language { get; } = language;

    public IReadOnlyList<LayoutNotice> Notices => _notices;

    public void Report(LayoutNotice notice)
    {
        if (_seen.Add(notice))
            _notices.Add(notice);
    }

    /// <summary>Shapes a text that will be set later, at a width that its measure helps to find.</summary>
    public ShapedText Measured(TextBlock block)
    {
        if (!_measured.TryGetValue(block, out var text))
            _measured.Add(block, text = ShapedText.Shape(this, block));
        return text;
    }

    /// <summary>What was shaped for measuring, to be set.</summary>
    public ShapedText? TakeMeasured(TextBlock block) => _measured.Remove(block, out var text) ? text : null;
}
