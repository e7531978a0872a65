using BriefingGen.Briefs.Model;
using BriefingGen.Text.Files;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace BriefingGen.Narrative.Templates;

/// <summary>A text of the model, opaque to Scriban, so that it keeps its origin.</summary>
/// <param name="isMarkdown">Whether to write it without escaping.</param>
internal sealed class TemplateText(MappedText text, bool isMarkdown = false) : IScriptCustomBinaryOperation
{
    public MappedText Text { get; } = text;

    public bool IsMarkdown { get; } = isMarkdown;

    public override string ToString() => Text.Value;

    bool IScriptCustomBinaryOperation.TryEvaluate(
        TemplateContext context, SourceSpan span, ScriptBinaryOperator op, SourceSpan leftSpan, object? leftValue,
        SourceSpan rightSpan, object? rightValue, out object? result)
    {
        var equal = leftValue?.ToString() == rightValue?.ToString();
        result = op switch
        {
            ScriptBinaryOperator.CompareEqual => equal,
            ScriptBinaryOperator.CompareNotEqual => !equal,
            _ => null,
        };
        return result is not null;
    }
}

/// <summary>A date of the model, which the function `date` prints.</summary>
/// <param name="Written">As typed; null if the brief has a default.</param>
internal sealed record TemplateDate(EdtfDate Date, MappedText? Written)
{
    /// <summary>As typed: EDTF.</summary>
    public override string ToString() => Written?.Value ?? "";
}
