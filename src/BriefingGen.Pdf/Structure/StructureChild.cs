using System.Collections;

namespace BriefingGen.Pdf.Structure;

/// <summary>One entry of an element's K.</summary>
/// <param name="Page">Where the content or annotation lies, counted from 0.</param>
/// <param name="Value">Node of the child, MCID on the page, or object number of the annotation.</param>
/// <param name="Next">The following entry, or -1.</param>
internal readonly record struct TagKid(TagKidKind Kind, int Page, int Value, int Next);

internal enum TagKidKind : byte
{
    Element,
    MarkedContent,
    Annotation,
}

/// <summary>The entries of one element's K, in order; every element's are gone through more than once.</summary>
/// <param name="all">Of the whole tree.</param>
/// <param name="first">The element's first, or -1.</param>
internal readonly struct TagKids(List<TagKid> all, int first) : IEnumerable<TagKid>
{
    public Enumerator GetEnumerator() => new(all, first);

    IEnumerator<TagKid> IEnumerable<TagKid>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public struct Enumerator(List<TagKid> all, int next) : IEnumerator<TagKid>
    {
        public TagKid Current { get; private set; }

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (next == TagTree.None)
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
