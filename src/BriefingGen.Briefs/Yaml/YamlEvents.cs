using BriefingGen.Text.Diagnostics;
using BriefingGen.Text.Files;
using BriefingGen.Text.Threads;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace BriefingGen.Briefs.Yaml;

/// <summary>
/// YamlDotNet's events up to a limit, or to the place where the text is no YAML any more, which is told in an editor's words.
/// </summary>
/// <param name="from">What stands before this offset is passed over.</param>
internal sealed class YamlEvents(TextFile file, YamlPlace place, DiagnosticBag found, int from = 0)
{
    private const int MaxEvents = 2_000_000;

    /// <summary>In characters: from here on the text is parsed while what was parsed of it is read.</summary>
    private const int Long = 1 << 18;

    private const int Together = 256;

    private readonly IEnumerator<ParsingEvent> _events = Parsed(WithoutOldBreaks(Behind(file.Content, from))).GetEnumerator();
    private int _count;

    /// <summary>Reading had to stop before the end.</summary>
    public bool IsCut
    {
        get;
        private set
        {
            field = value;
            _events.Dispose();
        }
    }

    /// <summary>A node that is no list or mapping but a text, and was reported as such.</summary>
    public TextSpan? Explained { get; private set; }

    /// <returns>None at the end, and after a cut.</returns>
    public ParsingEvent? Next()
    {
        if (IsCut)
            return null;
        try
        {
            if (!_events.MoveNext())
                return null;
            if (++_count <= MaxEvents)
                return _events.Current;
            Cut(YamlLimitRule.Of(SpanOf(_events.Current), "this brief has more than 2,000,000 nodes"));
        }
        catch (YamlException error)
        {
            var at = Math.Clamp((int)Math.Min(error.Start.Index, int.MaxValue), place.LastEnd, file.Content.Length);
            if (!place.IsExplained(at))
                Explain(at, error.Message);
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // The scanner's own slip on some broken texts; it has no place but the one where it stopped.
            Explain(place.LastEnd, error.Message);
        }

        IsCut = true;
        return null;
    }

    /// <summary>Reports why nothing more can be read.</summary>
    public void Cut(Diagnostic why)
    {
        IsCut = true;
        found.Add(why);
    }

    public TextSpan SpanOf(ParsingEvent what)
    {
        var start = Start(what);
        return file.Span(start, Math.Max((int)Math.Min(what.End.Index, file.Content.Length) - start, 0));
    }

    /// <summary>The first character, if the event has one.</summary>
    public TextSpan SignOf(ParsingEvent what)
    {
        var start = Start(what);
        return file.Span(start, Math.Min(1, file.Content.Length - start));
    }

    /// <summary>Counted from 0.</summary>
    public int ColumnOf(ParsingEvent what) =>
        Start(what) - (file.Content.AsSpan(0, Start(what)).LastIndexOfAny('\n', '\r') + 1);

    private static IEnumerable<ParsingEvent> Parsed(string content)
    {
        return content.Length < Long ? Events() : Ahead.Of(Events(), Together);

        IEnumerable<ParsingEvent> Events()
        {
            var parser = new Parser(new Scanner(new StringReader(content), skipComments: true));
            while (parser.MoveNext())
                yield return parser.Current!;
        }
    }

    private int Start(ParsingEvent what) => (int)Math.Min(what.Start.Index, file.Content.Length);

    private void Explain(int at, string message)
    {
        var slip = SyntaxSlip.Explain(place, at, message);
        found.Add(slip);
        if (slip.Rule == YamlBracketRule.Rule)
            Explained = place.Last;
    }

    /// <summary>With blanks for what is passed over, so that all offsets stay.</summary>
    private static string Behind(string content, int from) =>
        from == 0 ? content : string.Create(content.Length, (content, from), static (text, state) =>
        {
            state.content.CopyTo(text);
            foreach (ref var c in text[..state.from])
                c = c is '\n' or '\r' ? c : ' ';
        });

    /// <summary>Same length, so that all offsets stay; the value is made from the file's own characters.</summary>
    private static string WithoutOldBreaks(string content) =>
        content.AsSpan().ContainsAny('\u0085', '\u2028', '\u2029')
            ? content.Replace('\u0085', '·').Replace('\u2028', '·').Replace('\u2029', '·')
            : content;
}
