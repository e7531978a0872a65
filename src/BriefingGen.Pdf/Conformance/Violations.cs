namespace BriefingGen.Pdf.Conformance;

/// <summary>What was found so far, each once: a glyph without a text may be shown a thousand times.</summary>
internal sealed class Violations
{
    private readonly HashSet<Violation> _seen = [];
    private readonly List<Violation> _inOrder = [];

    public IReadOnlyList<Violation> InOrder => _inOrder;

    public void Add(ViolationKind kind, string detail, object? origin = null, int? page = null)
    {
        var violation = new Violation(kind, detail, origin, page);
        if (_seen.Add(violation))
            _inOrder.Add(violation);
    }
}
