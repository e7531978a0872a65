using System.Collections;

namespace BriefingGen.Pdf.Structure;

/// <summary>What the K entry of a structure element may hold (ISO 32000-1, table 323).</summary>
internal enum StructureChildKind : byte
{
    Element,

    /// <summary>Content of a page, written as a bare MCID where it lies on the element's own page.</summary>
    MarkedContentReference,

    /// <summary>An annotation (OBJR).</summary>
    ObjectReference,
}

/// <summary>One child of a structure element: an entry of its K.</summary>
/// <param name="Page">Where the content or annotation lies, counted from 0.</param>
/// <param name="Value">Index of the child element, MCID on the page, or object number of the annotation.</param>
/// <param name="Next">Index of the next child, or -1.</param>
internal readonly record struct StructureChild(StructureChildKind Kind, int Page, int Value, int Next);

/// <summary>The children of one structure element, in order; may be enumerated more than once.</summary>
/// <param name="all">The children of all elements.</param>
/// <param name="first">Index of the element's first child, or -1.</param>
internal readonly struct StructureChildren(List<StructureChild> all, int first) : IEnumerable<StructureChild>
{
    public Enumerator GetEnumerator() => new(all, first);

    IEnumerator<StructureChild> IEnumerable<StructureChild>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public struct Enumerator(List<StructureChild> all, int next) : IEnumerator<StructureChild>
    {
        public StructureChild Current { get; private set; }

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (next == StructureTreeBuilder.None)
                return false;
            Current = all[next];
            next = Current.Next;
            return true;
        }

        public readonly void Reset() => throw new NotSupportedException();

        public readonly void Dispose()
        {
        }
    }
}
