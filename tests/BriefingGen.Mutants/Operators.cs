using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BriefingGen.Mutants;

/// <summary>The changes that are made to code: what each puts in the place of an expression.</summary>
internal static class Operators
{
    private static readonly (string From, string To)[] Opposites =
    [
        ("Min", "Max"), ("First", "Last"), ("FirstOrDefault", "LastOrDefault"), ("Any", "All"), ("StartsWith", "EndsWith"),
        ("IndexOf", "LastIndexOf"),
    ];

    public static IEnumerable<(ExpressionSyntax Mutated, string Description)> For(ExpressionSyntax expression, SemanticModel model)
    {
        switch (expression)
        {
            case BinaryExpressionSyntax binary:
                foreach (var kind in Replacements(binary, model))
                    yield return Told(SyntaxFactory.BinaryExpression(kind, binary.Left, binary.Right));
                break;
            case LiteralExpressionSyntax literal
                when literal.Token.Value is int or long && model.GetTypeInfo(literal).ConvertedType?.TypeKind != TypeKind.Enum:
                foreach (var number in Numbers(Convert.ToInt64(literal.Token.Value, null), IsOfConstant(literal)))
                    yield return Told(SyntaxFactory.ParseExpression(literal.Token.Value is long ? $"{number}L" : $"{number}"));
                break;
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } call:
                var name = member.Name.Identifier.Text;
                foreach (var (from, to) in Opposites)
                    if (name == from || name == to)
                        yield return Told(call.WithExpression(member.WithName(Renamed(member.Name, name == from ? to : from))));
                break;
            case IsPatternExpressionSyntax test:
                foreach (var one in Alternatives(test.Pattern))
                    yield return (test.ReplaceNode(one.Parent!, OtherOf(one)), $"without {one}");
                break;
            case SwitchExpressionSyntax choice:
                foreach (var arm in choice.Arms.Where(arm => arm.Pattern is not DiscardPatternSyntax))
                {
                    yield return (choice.WithArms(choice.Arms.Remove(arm)), $"without {arm}");
                    foreach (var one in Alternatives(arm.Pattern))
                        yield return (choice.ReplaceNode(one.Parent!, OtherOf(one)), $"without {one} in {arm}");
                    if (arm.WhenClause is not null)
                        yield return (choice.ReplaceNode(arm, arm.WithWhenClause(null)), $"always {arm}");
                }

                break;
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } minus:
                yield return Told(minus.Operand);
                break;
        }
    }

    /// <summary>Whether an expression decides something: it is made true, and it is made false.</summary>
    public static (bool ToTrue, bool ToFalse) Decisions(ExpressionSyntax expression, SemanticModel model)
    {
        if (expression is LiteralExpressionSyntax or ParenthesizedExpressionSyntax or AssignmentExpressionSyntax
            || model.GetTypeInfo(expression).ConvertedType?.SpecialType != SpecialType.System_Boolean
            || model.GetTypeInfo(expression).Type?.SpecialType != SpecialType.System_Boolean)
            return (false, false);
        var (isAnd, isOr) = (expression.IsKind(SyntaxKind.LogicalAndExpression), expression.IsKind(SyntaxKind.LogicalOrExpression));
        var parent = expression.Parent;
        while (parent is ParenthesizedExpressionSyntax)
            parent = parent.Parent;
        return parent switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } => (!isAnd, false),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } => (false, !isOr),
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } => (false, false),
            IfStatementSyntax or ConditionalExpressionSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax
                or LambdaExpressionSyntax or WhenClauseSyntax or EqualsValueClauseSyntax or ArgumentSyntax => (!isAnd, !isOr),
            ForStatementSyntax or WhileStatementSyntax => (false, !isOr),
            _ => (false, false),
        };
    }

    private static (ExpressionSyntax Mutated, string Description) Told(ExpressionSyntax mutated) =>
        (mutated, mutated.NormalizeWhitespace().ToString());

    private static PatternSyntax OtherOf(PatternSyntax one)
    {
        var both = (BinaryPatternSyntax)one.Parent!;
        return both.Left == one ? both.Right : both.Left;
    }

    private static IEnumerable<SyntaxKind> Replacements(BinaryExpressionSyntax binary, SemanticModel model)
    {
        if (IsOfConstant(binary))
            return [];
        var isBoundary = binary.Right is not LiteralExpressionSyntax { Token.Value: null };
        switch (binary.Kind())
        {
            case SyntaxKind.LessThanExpression when isBoundary: return [SyntaxKind.LessThanOrEqualExpression];
            case SyntaxKind.LessThanOrEqualExpression when isBoundary: return [SyntaxKind.LessThanExpression];
            case SyntaxKind.GreaterThanExpression when isBoundary: return [SyntaxKind.GreaterThanOrEqualExpression];
            case SyntaxKind.GreaterThanOrEqualExpression when isBoundary: return [SyntaxKind.GreaterThanExpression];
        }

        var type = model.GetTypeInfo(binary).Type;
        if (type is not { IsValueType: true })
            return [];
        return binary.Kind() switch
        {
            SyntaxKind.AddExpression => [SyntaxKind.SubtractExpression],
            SyntaxKind.SubtractExpression => [SyntaxKind.AddExpression],
            SyntaxKind.MultiplyExpression => [SyntaxKind.DivideExpression],
            SyntaxKind.DivideExpression => [SyntaxKind.MultiplyExpression],
            SyntaxKind.ModuloExpression => [SyntaxKind.MultiplyExpression],
            SyntaxKind.BitwiseAndExpression => [SyntaxKind.BitwiseOrExpression],
            SyntaxKind.BitwiseOrExpression => [SyntaxKind.BitwiseAndExpression],
            _ => [],
        };
    }

    private static IEnumerable<long> Numbers(long number, bool isConstant) =>
        isConstant && number >= 100 ? [0]
        : number == 0 ? [1]
        : number == 1 ? [0, 2]
        : [number - 1, number + 1];

    private static bool IsOfConstant(SyntaxNode node) =>
        node.FirstAncestorOrSelf<FieldDeclarationSyntax>()?.Modifiers.Any(SyntaxKind.ConstKeyword) == true;

    private static SimpleNameSyntax Renamed(SimpleNameSyntax name, string to) => name switch
    {
        GenericNameSyntax generic => generic.WithIdentifier(SyntaxFactory.Identifier(to)),
        _ => SyntaxFactory.IdentifierName(to),
    };

    // Of “a or b or c”, each that can be left out.
    private static IEnumerable<PatternSyntax> Alternatives(PatternSyntax pattern) => pattern.DescendantNodesAndSelf()
        .OfType<PatternSyntax>()
        .Where(one => one is not BinaryPatternSyntax && one.Parent is BinaryPatternSyntax);
}
