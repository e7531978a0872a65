using BriefingGen.Pdf.Objects;

namespace BriefingGen.Pdf.Structure;

/// <summary>From content back to its element (ISO 32000-1, 14.7.4.4): a page's key is its index, annotations follow.</summary>
internal sealed class ParentTree(int pageCount)
{
    private readonly int[] _pageStarts = new int[pageCount + 1];
    private readonly List<int> _contentNodes = [];
    private readonly List<int> _annotationNodes = [];
    private int _page;

    public int NextKey => pageCount + _annotationNodes.Count;

    /// <summary>Pages must come in order.</summary>
    /// <returns>The MCID: sequences are counted from 0 on each page.</returns>
    public int AddContent(int page, int node)
    {
        while (_page < page)
            _pageStarts[++_page] = _contentNodes.Count;
        _contentNodes.Add(node);
        return _contentNodes.Count - 1 - _pageStarts[page];
    }

    /// <returns>The annotation's StructParent.</returns>
    public int AddAnnotation(int node)
    {
        _annotationNodes.Add(node);
        return NextKey - 1;
    }

    /// <param name="firstElement">Object number of node 0; the others follow.</param>
    public ObjectId Write(ObjectFile file, int firstElement)
    {
        while (_page < pageCount)
            _pageStarts[++_page] = _contentNodes.Count;
        return NumberTree.Write(file, NextKey, (writer, key) =>
        {
            if (key >= pageCount)
            {
                writer.Reference(new ObjectId(firstElement + _annotationNodes[key - pageCount]));
                return;
            }

            writer.BeginArray();
            for (var i = _pageStarts[key]; i < _pageStarts[key + 1]; i++)
                writer.Reference(new ObjectId(firstElement + _contentNodes[i]));
            writer.EndArray();
        });
    }
}
