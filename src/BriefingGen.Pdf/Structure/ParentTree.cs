using BriefingGen.Pdf.Objects;

namespace BriefingGen.Pdf.Structure;

/// <summary>
/// Leads from content back to its element (ISO 32000-1, 14.7.4.4). The key of a page is its index; annotations follow.
/// </summary>
internal sealed class ParentTree(int pageCount)
{
    private readonly int[] _pageStarts = new int[pageCount + 1];
    private readonly List<int> _contentElements = [];
    private readonly List<int> _annotationElements = [];
    private int _page;

    public int NextKey => pageCount + _annotationElements.Count;

    /// <summary>Pages must come in order.</summary>
    /// <returns>The MCID, counted from 0 on each page.</returns>
    public int AddMarkedContent(int page, int element)
    {
        while (_page < page)
            _pageStarts[++_page] = _contentElements.Count;
        _contentElements.Add(element);
        return _contentElements.Count - 1 - _pageStarts[page];
    }

    /// <returns>The annotation's StructParent.</returns>
    public int AddAnnotation(int element)
    {
        _annotationElements.Add(element);
        return NextKey - 1;
    }

    /// <param name="firstElement">Object number of the first element; the others follow in order.</param>
    public ObjectId Write(ObjectFile file, int firstElement)
    {
        while (_page < pageCount)
            _pageStarts[++_page] = _contentElements.Count;
        return NumberTree.Write(file, NextKey, (writer, key) =>
        {
            if (key >= pageCount)
            {
                writer.Reference(new ObjectId(firstElement + _annotationElements[key - pageCount]));
                return;
            }

            writer.BeginArray();
            for (var i = _pageStarts[key]; i < _pageStarts[key + 1]; i++)
                writer.Reference(new ObjectId(firstElement + _contentElements[i]));
            writer.EndArray();
        });
    }
}
