using System.Numerics;
using BriefingGen.Text.Files;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Runtime.Accessors;
using Scriban.Syntax;

namespace BriefingGen.Narrative.Templates;

/// <summary>
/// Scriban made strict: an unknown name is an error, and so is exceeding a limit. It also replaces Scriban's writing of strings,
/// so that each piece of the output keeps its origin and values are escaped.
/// </summary>
internal sealed class StrictContext : TemplateContext
{
    private const int CharacterLimit = 1_000_000;
    private const int BitLimit = 10_000;

    private readonly TemplateSet _templates;
    private readonly OutputBudget _budget = new(CharacterLimit);
    private readonly Dictionary<string, ParsedTemplate> _files = new(StringComparer.Ordinal);
    private SourceSpan _statement;

    public StrictContext(TemplateSet templates, ScriptObject builtins, TemplateTime time)
        : base(builtins)
    {
        _templates = templates;
        Time = time;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedIndexerAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedFunctionAccess = false;
        ErrorForStatementFunctionAsExpression = true;
        LoopLimit = 100_000;
        RecursiveLimit = 50;
        LimitToString = CharacterLimit;
        OnStringLimit = ScriptLimitBehavior.Throw;
        RegexTimeOut = TimeSpan.FromMilliseconds(250);
        CancellationToken = time.End;
        AutoIndent = false;
        NewLine = "\n";
    }

    public TemplateTime Time { get; }

    /// <summary>The keys of the voices that were named in full so far.</summary>
    public HashSet<string> Introduced { get; } = new(StringComparer.Ordinal);

    /// <exception cref="ScriptRuntimeException">The template fails.</exception>
    public MappedText Render(ParsedTemplate template)
    {
        var output = new TemplateOutput(_budget);
        PushOutput(output);
        Run(template);
        PopOutput();
        return output.Build(template.File.Whole);
    }

    /// <summary>Runs a file of the set in place of the statement that includes it.</summary>
    public void Include(string name, SourceSpan caller)
    {
        if (!IsPlainName(name))
            throw new TemplateIncludeException(caller, name, isOutside: true);
        Run(_templates.Find(name) ?? throw new TemplateIncludeException(caller, name, isOutside: false));
    }

    public TextSpan SpanOf(SourceSpan span) => _files[span.FileName].SpanOf(span);

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        switch (scriptNode)
        {
            case ScriptRawStatement raw when EnableOutput:
                var file = _files[raw.Span.FileName].File;
                ((TemplateOutput)Output).WriteTemplate(file.Span(raw.Text.Index, raw.Text.Length));
                return null;
            case ScriptCaptureStatement { Target: { } target, Body: { } body } capture:
                SetValue(target, Capture(body, capture.Span));
                return null;
            default:
                var result = base.Evaluate(scriptNode, aliasReturnedFunction);
                // Scriban gives `Write` the span of the whole block; the value is that of the statement just evaluated.
                if (scriptNode is ScriptExpressionStatement statement)
                    _statement = statement.Span;
                return result;
        }
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        var output = (TemplateOutput)Output;
        switch (textAsObject)
        {
            case TemplateText { IsMarkdown: true } markdown:
                output.WriteMarkdown(markdown.Text);
                break;
            case TemplateText plain:
                output.WritePlain(plain.Text);
                break;
            case TemplateDate { Written: { } written }:
                output.WritePlain(written);
                break;
            default:
                output.WritePlain(ObjectToString(textAsObject), SpanOf(_statement));
                break;
        }

        return this;
    }

    /// <exception cref="TemplateLimitException">The number is so long that printing it would take seconds, without a way to stop.
    /// </exception>
    public override string? ObjectToString(object? value, bool nested = false) =>
        value is BigInteger number && number.GetBitLength() > BitLimit
            ? throw new TemplateLimitException("it prints a number that is too long")
            : base.ObjectToString(value, nested);

    /// <summary>Only script objects and lists have members; Scriban would look for others by reflection.</summary>
    protected override IObjectAccessor? GetMemberAccessorImpl(object target) =>
        target is TemplateText or TemplateDate ? NullAccessor.Default : base.GetMemberAccessorImpl(target);

    private static bool IsPlainName(string name) =>
        name.Length > 0
        && char.IsAsciiLetterOrDigit(name[0])
        && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')
        && name.EndsWith(".sbn", StringComparison.Ordinal);

    private TemplateText Capture(ScriptBlockStatement body, SourceSpan span)
    {
        var output = new TemplateOutput(_budget);
        PushOutput(output);
        try
        {
            Evaluate(body);
        }
        finally
        {
            PopOutput();
        }

        return new TemplateText(output.Build(SpanOf(span)), isMarkdown: true);
    }

    private void Run(ParsedTemplate template)
    {
        _files[template.File.Path] = template;
        if (template.Template.HasErrors)
            throw new TemplateSyntaxException(template);
        Evaluate(template.Template.Page, aliasReturnedFunction: false);
    }
}
