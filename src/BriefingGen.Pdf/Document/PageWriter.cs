using BriefingGen.Pdf.Content;
using BriefingGen.Pdf.Objects;

namespace BriefingGen.Pdf.Document;

internal sealed class PageWriter(
    ObjectFile file, PageTree pages, PageContentWriter contents, LinkWriter links, ObjectId resources)
{
    public void Write(PdfPage page, int pageIndex)
    {
        var content = page.Content();
        var stream = file.Allocate();
        file.AddStream(stream, contents.Write(content, page.Height, pageIndex));
        var annotations = links.Write(content.Links, pageIndex);

        var writer = pages.BeginPage(file, pageIndex)
            .Key("StructParents").Integer(pageIndex).Key("Resources").Reference(resources).Key("Contents").Reference(stream);
        if (annotations.Count > 0)
        {
            writer.Key("Tabs").Name("S").Key("Annots").BeginArray();
            foreach (var annotation in annotations)
                writer.Reference(annotation);
            writer.EndArray();
        }

        writer.EndDictionary();
    }
}
