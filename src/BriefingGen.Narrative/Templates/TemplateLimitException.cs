namespace BriefingGen.Narrative.Templates;

/// <summary>A template went on for too long. Scriban wraps it together with the place.</summary>
/// <param name="message">What the template does too much of: “it writes more than …”.</param>
internal sealed class TemplateLimitException(string message) : Exception(message);
