namespace BriefingGen.Pdf.Tags;

/// <summary>
/// A node of the logical structure. It lists no children: an element is attached to its parent where its first words are shown,
/// so the tree's order is the order of the content, and what shows nothing does not appear.
/// </summary>
public sealed class StructureElement
{
    internal StructureElement(
        int index, StructureElement? parent, StructureRole role, ElementProperties? properties, object? origin) =>
        (Index, Parent, Role, Properties, Origin) = (index, parent, role, properties, origin);

    /// <summary>Null for the root only.</summary>
    public StructureElement? Parent { get; }

    public StructureRole Role { get; }

    public ElementProperties? Properties { get; }

    /// <summary>The caller's own; comes back with a violation.</summary>
    public object? Origin { get; }

    internal int Index { get; }
}
