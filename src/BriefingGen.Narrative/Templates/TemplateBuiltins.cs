using Scriban.Functions;
using Scriban.Runtime;

namespace BriefingGen.Narrative.Templates;

/// <summary>
/// What of Scriban's own functions a template may use: those that depend on their arguments alone. Left out are the clock,
/// random, whatever evaluates text as a template, and what writes something other than Markdown.
/// </summary>
internal static class TemplateBuiltins
{
    /// <param name="functions">They go before Scriban's of the same name.</param>
    public static ScriptObject With(ScriptObject functions)
    {
        var builtins = new ScriptObject();
        builtins.SetValue("empty", EmptyScriptObject.Default, readOnly: true);
        builtins.SetValue("array", new ArrayFunctions(), readOnly: true);
        builtins.SetValue("string", new StringFunctions(), readOnly: true);
        builtins.SetValue("regex", new RegexFunctions(), readOnly: true);
        builtins.SetValue("math", Without(new MathFunctions(), "random", "uuid"), readOnly: true);
        builtins.SetValue(
            "object", Without(new ObjectFunctions(), "eval", "eval_template", "from_json", "to_json"), readOnly: true);
        foreach (var (name, function) in functions)
            builtins.SetValue(name, function, readOnly: true);
        return builtins;
    }

    private static ScriptObject Without(ScriptObject functions, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            functions.Remove(name);
        return functions;
    }
}
