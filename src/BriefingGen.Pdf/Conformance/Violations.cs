namespace BriefingGen.Pdf.Conformance;

/// <summary>What was found so far, each once: a glyph without a text may be shown a thousand times.</summary>
internal sealed class Violations
{
    // Origins are the caller's: told apart by reference, since to compare a whole tree of blocks would take forever.
    private readonly Dictionary<(ViolationKind, string, int?), HashSet<object?>> _seen = [];
    private readonly List<Violation> _inOrder = [];

    public IReadOnlyList<Violation> InOrder => _inOrder;

    public void Add(ViolationKind kind, string detail, object? origin = null, int? page = null)
    {
        if (!_seen.TryGetValue((kind, detail, page), out var origins))
            _seen.Add((kind, detail, page), origins = new HashSet<object?>(ReferenceEqualityComparer.Instance));
        if (origins.Add(origin))
            _inOrder.Add(new Violation(kind, detail, origin, page));
    }
}
