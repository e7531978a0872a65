using System.Text;

namespace BriefingGen.Evidence.Sources;

/// <summary>The text of one element, with its white space as a browser shows it.</summary>
internal sealed class HtmlParagraph
{
    private readonly StringBuilder _text = new();
    private char? _pending;

    public void Append(string data)
    {
        foreach (var c in data)
        {
            if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                _pending ??= ' ';
                continue;
            }

            if (_pending is { } space && _text.Length > 0)
                _text.Append(space);
            _pending = null;
            _text.Append(c);
        }
    }

    public void Break() => _pending = '\n';

    public override string ToString() => _text.ToString();
}
