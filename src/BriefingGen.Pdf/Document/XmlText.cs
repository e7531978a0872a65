using System.Security;
using System.Text;

namespace BriefingGen.Pdf.Document;

/// <summary>XMP's few forms of a property. One that is null or empty is left out.</summary>
internal sealed class XmlText
{
    private readonly StringBuilder _text = new();

    public XmlText Line(string line)
    {
        _text.Append(line).Append('\n');
        return this;
    }

    public XmlText Element(string name, string? value) =>
        string.IsNullOrEmpty(value) ? this : Line($"<{name}>{Escape(value)}</{name}>");

    /// <summary>One text, in the language that stands for any.</summary>
    public XmlText Alternative(string name, string? value) => string.IsNullOrEmpty(value)
        ? this
        : Line($"<{name}><rdf:Alt><rdf:li xml:lang=\"x-default\">{Escape(value)}</rdf:li></rdf:Alt></{name}>");

    /// <param name="kind">Seq or Bag.</param>
    public XmlText Container(string name, string kind, string? value) => string.IsNullOrEmpty(value)
        ? this
        : Line($"<{name}><rdf:{kind}><rdf:li>{Escape(value)}</rdf:li></rdf:{kind}></{name}>");

    public override string ToString() => _text.ToString();

    private static string Escape(string value) => SecurityElement.Escape(value)!;
}
