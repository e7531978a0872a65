using System.Collections;
using BriefingGen.Briefs.Model;
using BriefingGen.Narrative.Labels;
using BriefingGen.Text.Files;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace BriefingGen.Narrative.Templates;

/// <summary>The functions of templates beside Scriban's own. They keep the origin of their argument.</summary>
internal static class LanguageFunctions
{
    /// <summary>
    /// `md` writes a text as the Markdown it is · `date` prints a date · `number` writes a number in words · `raise` raises the
    /// first letter · `alone` also drops a leading article · `list` joins with “and” · `commas` joins what is not empty · `named`
    /// gives a voice's name, at first in full · `include` runs another file of the set.
    /// </summary>
    public static ScriptObject For(LanguageWords words)
    {
        var functions = new ScriptObject();
        Add("md", "text", (context, value, span) => new TemplateText(TextOf(context, value, span), isMarkdown: true));
        Add("date", "date", (context, value, span) => Date(context, value, span, words));
        Add("number", "number", (context, value, span) => words.Number(context.ToInt(span, value)));
        Add("raise", "text", (context, value, span) => Changed(context, value, span, Casing.Raise));
        Add("alone", "name", (context, value, span) => Changed(context, value, span, name => Casing.Alone(name, words)));
        Add("list", "texts", (context, value, span) => List(context, value, span, words));
        Add("commas", "texts", Commas);
        Add("named", "voices", Named);
        Add("include", "name", (context, value, span) =>
        {
            context.Include(context.ObjectToString(value) ?? "", span);
            return null;
        });
        return functions;

        void Add(string name, string parameter, Func<StrictContext, object?, SourceSpan, object?> body) =>
            functions.SetValue(name, new TemplateFunction(parameter, body), readOnly: true);
    }

    private static TemplateText Date(StrictContext context, object? value, SourceSpan span, LanguageWords words)
    {
        if (value is TemplateDate known)
            return Print(known.Date, known.Written);
        var text = TextOf(context, value, span);
        return EdtfDate.Parse(text.Value) is { } date
            ? Print(date, text)
            : throw new ScriptRuntimeException(span, $"“{text.Value}” is not a date");

        TemplateText Print(EdtfDate date, MappedText? written)
        {
            var printed = new MappedTextBuilder();
            var origin = written?.Span ?? context.SpanOf(span);
            printed.Append(words.Date(date), origin);
            return new TemplateText(printed.Build(origin));
        }
    }

    private static TemplateText Changed(
        StrictContext context, object? value, SourceSpan span, Func<MappedText, MappedText> change) =>
        new(change(TextOf(context, value, span)), value is TemplateText { IsMarkdown: true });

    private static TemplateText List(StrictContext context, object? value, SourceSpan span, LanguageWords words) =>
        Joined(context, ItemsOf(value, span), span, words.Separator);

    private static TemplateText Commas(StrictContext context, object? value, SourceSpan span) =>
        Joined(
            context,
            [.. ItemsOf(value, span).Where(item => context.ObjectToString(item) is not (null or ""))],
            span,
            (_, _) => ", ");

    /// <param name="separator">Gives the words before an item, by its index and the number of items.</param>
    private static TemplateText Joined(
        StrictContext context, List<object?> items, SourceSpan span, Func<int, int, string> separator)
    {
        var origin = context.SpanOf(span);
        var joined = new MappedTextBuilder();
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
                joined.Append(separator(i, items.Count), origin);
            joined.Append(TextOf(context, items[i], span));
        }

        return new TemplateText(joined.Build(origin), isMarkdown: items.All(item => item is TemplateText { IsMarkdown: true }));
    }

    private static object? Named(StrictContext context, object? value, SourceSpan span) => value is ScriptObject voice
        ? voice[context.Introduced.Add(context.ObjectToString(voice["key"]) ?? "") ? "name" : "short"]
        : new ScriptArray(ItemsOf(value, span).Select(item => Named(context, item, span)));

    private static List<object?> ItemsOf(object? value, SourceSpan span) => value is IEnumerable items and not string
        ? [.. items.Cast<object?>()]
        : throw new ScriptRuntimeException(span, "this needs a list");

    private static MappedText TextOf(StrictContext context, object? value, SourceSpan span)
    {
        switch (value)
        {
            case TemplateText known:
                return known.Text;
            case TemplateDate { Written: { } written }:
                return written;
            default:
                var text = new MappedTextBuilder();
                var origin = context.SpanOf(span);
                text.Append(context.ObjectToString(value) ?? "", origin);
                return text.Build(origin);
        }
    }
}

/// <summary>A function of one argument. Scriban's own wrappers of delegates would need reflection.</summary>
internal sealed class TemplateFunction(string parameter, Func<StrictContext, object?, SourceSpan, object?> body)
    : IScriptCustomFunction
{
    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), parameter);

    public object? Invoke(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        body((StrictContext)context, arguments[0], callerContext?.Span ?? context.CurrentSpan);

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
