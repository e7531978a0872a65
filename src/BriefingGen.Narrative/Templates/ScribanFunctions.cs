using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;

namespace BriefingGen.Narrative.Templates;

/// <summary>
/// Scriban's own functions that a template may use: those whose result depends on their arguments alone. Left out are dates,
/// random numbers, those that evaluate text as a template, and those that write something other than Markdown.
/// </summary>
internal static class ScribanFunctions
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

    /// <param name="functions">They replace Scriban's of the same name.</param>
    public static ScriptObject With(ScriptObject functions)
    {
        var builtins = new ScriptObject();
        foreach (var (name, function) in Shared.Concat(functions))
            builtins.SetValue(name, function, readOnly: true);
        return builtins;
    }
}

/// <summary>
/// A read-only group of Scriban's functions, made when a template first asks for one: Scriban finds them by reflection, which
/// takes longer than all built-in templates, and these use none. Thread-safe.
/// </summary>
/// <param name="without">The names to leave out.</param>
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
