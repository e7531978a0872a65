using System.Collections;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace BriefingGen.Narrative.Templates;

/// <summary>
/// An object some of whose members are made when a template first asks for them: of thousands of facts a template seldom uses
/// more than their number.
/// </summary>
internal sealed class DeferredObject()
    : ScriptObject(0, autoImportStaticsFromThisType: false), IEnumerable<KeyValuePair<string, object?>>
{
    public void Defer(string member, Func<object?> make) => SetValue(member, new Deferred(make), readOnly: false);

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        if (!base.TryGetValue(context, span, member, out value))
            return false;
        if (value is Deferred deferred)
        {
            value = context is StrictContext { Time: var time } ? time.Outside(deferred.Make) : deferred.Make();
            SetValue(member, value, readOnly: false);
        }

        return true;
    }

    public override string ToString(string? format, IFormatProvider? formatProvider) => Made().ToString(format, formatProvider);

    public override void CopyTo(ScriptObject dest) => Made().CopyTo(dest);

    public override IScriptObject Clone(bool deep) => Made().Clone(deep);

    IEnumerator<KeyValuePair<string, object?>> IEnumerable<KeyValuePair<string, object?>>.GetEnumerator() =>
        Made().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Made().GetEnumerator();

    private ScriptObject Made()
    {
        var made = new ScriptObject();
        foreach (var member in Keys.ToList())
            made[member] = this[member];
        return made;
    }

    private sealed record Deferred(Func<object?> Make);
}
