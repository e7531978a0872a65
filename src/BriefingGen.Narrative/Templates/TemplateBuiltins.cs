using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
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

/// <summary>
/// Functions of Scriban's under one name, read-only, found only when a template asks for one: Scriban finds them by reflection,
/// which takes longer than all templates of a briefing do, and ours ask for none. Safe for several threads.
/// </summary>
/// <param name="without">Names that are not let in.</param>
internal sealed class DeferredFunctions(Func<ScriptObject> find, params string[] without) : IScriptObject
{
    private readonly Lazy<ScriptObject> _functions = new(() =>
    {
        var functions = find();
        foreach (var name in without)
            functions.Remove(name);
        functions.IsReadOnly = true;
        return functions;
    });

    public int Count => _functions.Value.Count;

    public bool IsReadOnly
    {
        get => true;
        set => throw new NotSupportedException();
    }

    public IEnumerable<string> GetMembers() => _functions.Value.GetMembers();

    public bool Contains(string member) => _functions.Value.Contains(member);

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value) =>
        _functions.Value.TryGetValue(context, span, member, out value);

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly) => throw new NotSupportedException();

    public IScriptObject Clone(bool deep) => this;
}
