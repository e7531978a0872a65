using Scriban.Functions;
using Scriban.Runtime;

namespace BriefingGen.Narrative.Templates;

/// <summary>
/// What of Scriban's own functions a template may use: those that depend on their arguments alone. Left out are the clock,
/// random, whatever evaluates text as a template, and what writes something other than Markdown.
/// </summary>
internal static class TemplateBuiltins
{
    // Shared by all templates, which cannot change what is read-only.
    private static readonly ScriptObject Shared = new()
    {
        ["empty"] = EmptyScriptObject.Default,
        ["array"] = new DeferredFunctions(() => new ArrayFunctions()),
        ["string"] = new DeferredFunctions(() => new StringFunctions()),
        ["regex"] = new DeferredFunctions(() => new RegexFunctions()),
        ["math"] = new DeferredFunctions(() => new MathFunctions(), "random", "uuid"),
        ["object"] = new DeferredFunctions(() => new ObjectFunctions(), "eval", "eval_template", "from_json", "to_json"),
    };

    /// <param name="functions">They go before Scriban's of the same name.</param>
    public static ScriptObject With(ScriptObject functions)
    {
        var builtins = new ScriptObject();
        foreach (var (name, function) in Shared.Concat(functions))
            builtins.SetValue(name, function, readOnly: true);
        return builtins;
    }
}
