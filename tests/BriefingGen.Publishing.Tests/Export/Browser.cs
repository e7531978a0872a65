using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using BriefingGen.Testing;

namespace BriefingGen.Publishing.Tests.Export;

/// <summary>
/// Pages on localhost, opened in headless Chromium. Paragraphs stand a screen apart, so what the window shows after loading is what
/// the address led to.
/// </summary>
internal sealed partial class Browser : IDisposable
{
    private const string Script = """
        <style>p { margin: 0 0 4000px }</style>
        <script>
        setTimeout(() => document.documentElement.dataset.seen = [...document.querySelectorAll("p")].findIndex(paragraph => {
            const { top, bottom } = paragraph.getBoundingClientRect();
            return bottom > 0 && top < innerHeight;
        }), 1500);
        </script>
        """;

    private readonly HttpListener _listener = new();
    private readonly Dictionary<string, string> _pages = [];

    public Browser()
    {
        // The first free port, since HttpListener cannot ask for any.
        for (var port = 48_317; !_listener.IsListening; port++)
        {
            Root = $"http://localhost:{port}/";
            _listener.Prefixes.Clear();
            _listener.Prefixes.Add(Root);
            try
            {
                _listener.Start();
            }
            catch (HttpListenerException) when (port < 48_400)
            {
            }
        }

        _ = Serve();
    }

    /// <summary>Where Chromium lies; null where there is none.</summary>
    public static string? Program { get; } =
        new[] { "chromium-headless-shell", "chromium", "chromium-browser", "google-chrome" }.Select(ExternalTool.Find).FirstOrDefault(path => path is not null);

    public string Root { get; private set; } = "";

    public void Add(string name, IEnumerable<string> paragraphs) =>
        _pages["/" + name] = "<!DOCTYPE html><meta charset=utf-8>" + string.Concat(paragraphs.Select(paragraph => $"<p>{paragraph}</p>\n")) + Script;

    /// <returns>The first paragraph in the window, counted from 0.</returns>
    public static int FirstSeen(string address)
    {
        var (_, page) = ExternalTool.Run(
            Program!, "--headless", "--no-sandbox", "--disable-gpu", "--timeout=6000", "--virtual-time-budget=4000", "--dump-dom", address);
        var seen = Seen().Match(page);
        Assert.True(seen.Success, page);
        return int.Parse(seen.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
    }

    public void Dispose() => _listener.Close();

    private async Task Serve()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            var found = _pages.TryGetValue(context.Request.Url!.AbsolutePath, out var page);
            context.Response.StatusCode = found ? 200 : 404;
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.Close(Encoding.UTF8.GetBytes(page ?? ""), willBlock: false);
        }
    }

    [GeneratedRegex("data-seen=\"(-?[0-9]+)\"")]
    private static partial Regex Seen();
}
