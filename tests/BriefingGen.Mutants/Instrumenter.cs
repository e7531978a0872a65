using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BriefingGen.Mutants;

/// <summary>Puts all mutants of a file into its code at once; which of them is on is asked where the code runs.</summary>
/// <param name="dropped">Mutants with which the code does not compile.</param>
internal sealed class Instrumenter(SemanticModel model, string file, int firstId, IReadOnlySet<int> dropped) : CSharpSyntaxRewriter
{
    /// <summary>Marks what a mutant put into the code with its number.</summary>
    public const string Mark = "mutant";

    private int _next = firstId;

    public List<Mutant> Mutants { get; } = [];

    /// <summary>One more than the last number that was given, also to mutants that were dropped.</summary>
    public int NextId => _next;

    public override SyntaxNode? Visit(SyntaxNode? node)
    {
        if (node is null || IsFixed(node))
            return node;
        var visited = base.Visit(node);
        return node switch
        {
            ExpressionSyntax expression when visited is ExpressionSyntax changed => Expression(expression, changed),
            StatementSyntax statement when visited is StatementSyntax changed => Statement(statement, changed),
            FieldDeclarationSyntax field when visited is FieldDeclarationSyntax changed => Field(field, changed),
            _ => visited,
        };
    }

    // Where only a constant may stand, where code runs once however often it is called, and where nothing runs.
    private static bool IsFixed(SyntaxNode node) => node switch
    {
        PatternSyntax or AttributeListSyntax or EnumMemberDeclarationSyntax or CaseSwitchLabelSyntax => true,
        EqualsValueClauseSyntax { Parent: ParameterSyntax } => true,
        FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.StaticKeyword)
            || (field.Modifiers.Any(SyntaxKind.ConstKeyword) && !IsNumber(field)),
        PropertyDeclarationSyntax { Initializer: not null } property => property.Modifiers.Any(SyntaxKind.StaticKeyword),
        LocalDeclarationStatementSyntax local => local.IsConst,
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "nameof" } } => true,
        ThrowStatementSyntax or ThrowExpressionSyntax => true,
        _ => false,
    };

    private static bool IsNumber(FieldDeclarationSyntax field) =>
        field.Declaration.Type.ToString() is "int" or "long" && field.Declaration.Variables is [{ Initializer: not null }];

    private ExpressionSyntax Expression(ExpressionSyntax original, ExpressionSyntax instrumented)
    {
        if (original.Parent is ExpressionStatementSyntax or ForStatementSyntax { Incrementors.Count: > 0 } && original is not BinaryExpressionSyntax)
            return instrumented;
        var (toTrue, toFalse) = Operators.Decisions(original, model);
        var declares = Declares(original);
        foreach (var (mutated, description) in declares ? [] : Operators.For(original, model))
            if (Begin(original, description) is { } id)
                instrumented = Marked(id, SyntaxFactory.ParenthesizedExpression(SyntaxFactory.ConditionalExpression(
                    Asked(id), SyntaxFactory.ParenthesizedExpression(mutated.WithoutTrivia()), SyntaxFactory.ParenthesizedExpression(instrumented))));
        if (toTrue && !declares && Begin(original, "true") is { } always)
            instrumented = Marked(always, SyntaxFactory.ParenthesizedExpression(SyntaxFactory.BinaryExpression(
                SyntaxKind.LogicalOrExpression, Asked(always), SyntaxFactory.ParenthesizedExpression(instrumented))));
        if (toFalse && Begin(original, "false") is { } never)
            instrumented = Marked(never, SyntaxFactory.ParenthesizedExpression(SyntaxFactory.BinaryExpression(
                SyntaxKind.LogicalAndExpression,
                SyntaxFactory.PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, Asked(never)),
                SyntaxFactory.ParenthesizedExpression(instrumented))));
        if (original is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not && !declares
            && Begin(original, not.Operand.ToString()) is { } unnegated)
            instrumented = Marked(unnegated, SyntaxFactory.ParenthesizedExpression(SyntaxFactory.BinaryExpression(
                SyntaxKind.ExclusiveOrExpression, Asked(unnegated), SyntaxFactory.ParenthesizedExpression(instrumented))));
        return instrumented;
    }

    private StatementSyntax Statement(StatementSyntax original, StatementSyntax instrumented)
    {
        if (original is not (ExpressionStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax { Parent: not SwitchSectionSyntax }
            or YieldStatementSyntax) || Declares(original))
            return instrumented;
        if (original is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment }
            && assignment.Kind() is SyntaxKind.AddAssignmentExpression or SyntaxKind.SubtractAssignmentExpression
            && Begin(original, "the other sign") is { } other)
        {
            var kind = assignment.IsKind(SyntaxKind.AddAssignmentExpression)
                ? SyntaxKind.SubtractAssignmentExpression : SyntaxKind.AddAssignmentExpression;
            instrumented = Marked(other, SyntaxFactory.IfStatement(
                Asked(other),
                SyntaxFactory.ExpressionStatement(SyntaxFactory.AssignmentExpression(kind, assignment.Left, assignment.Right)),
                SyntaxFactory.ElseClause(instrumented)));
        }

        if (Begin(original, "(nothing)") is { } id)
            instrumented = Marked(id, SyntaxFactory.Block(SyntaxFactory.IfStatement(
                SyntaxFactory.PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, Asked(id)), SyntaxFactory.Block(instrumented))));
        return instrumented;
    }

    // A constant becomes a property, so that it can differ from call to call.
    private static MemberDeclarationSyntax Field(FieldDeclarationSyntax field, FieldDeclarationSyntax instrumented)
    {
        if (!field.Modifiers.Any(SyntaxKind.ConstKeyword))
            return instrumented;
        var variable = instrumented.Declaration.Variables[0];
        var id = variable.DescendantNodes().SelectMany(node => node.GetAnnotations(Mark)).FirstOrDefault();
        if (id is null)
            return field;
        var access = string.Join(' ', field.Modifiers.Where(modifier => !modifier.IsKind(SyntaxKind.ConstKeyword)).Select(modifier => modifier.Text));
        var property = SyntaxFactory.ParseMemberDeclaration($"{access} static {field.Declaration.Type} {variable.Identifier} => 0;")!;
        return property.ReplaceNode(
            property.DescendantNodes().OfType<LiteralExpressionSyntax>().Single(), variable.Initializer!.Value).WithAdditionalAnnotations(id);
    }

    // A variable, which must have its value behind it, and only once.
    private static bool Declares(SyntaxNode node) => node.DescendantNodes(inner => inner is not AnonymousFunctionExpressionSyntax)
        .Any(inner => inner is VariableDesignationSyntax and not DiscardDesignationSyntax);

    private int? Begin(SyntaxNode original, string after)
    {
        var id = _next++;
        if (dropped.Contains(id))
            return null;
        var line = original.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
        Mutants.Add(new Mutant(id, file, line, OneLine(original.ToString()), OneLine(after)));
        return id;
    }

    private static T Marked<T>(int id, T node)
        where T : SyntaxNode =>
        node.WithAdditionalAnnotations(new SyntaxAnnotation(Mark, id.ToString(CultureInfo.InvariantCulture)));

    private static ExpressionSyntax Asked(int id) => SyntaxFactory.ParseExpression($"global::{Switch.Call}({id})");

    private static string OneLine(string code)
    {
        var line = string.Join(' ', code.Split((char[])['\n', '\r', '\t', ' '], StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= 160 ? line : line[..159] + "…";
    }
}
