using System.Linq.Expressions;

namespace Baodi.Procedures.Rules;

/// <summary>Reads off an expression of a rule which inputs of the question it asks, and with which constants it compares them.</summary>
internal sealed class ConditionReader : ExpressionVisitor
{
    private readonly QuestionShape shape;

    internal ConditionReader(Expression expression, QuestionShape shape)
    {
        this.shape = shape;
        Visit(expression);
    }

    /// <summary>The positions of the inputs that are read, ascending.</summary>
    internal SortedSet<int> Inputs { get; } = [];

    /// <summary>The numbers that an input is compared with.</summary>
    internal List<(int Input, int Constant)> Constants { get; } = [];

    /// <summary>Whether values are compared by their order.</summary>
    internal bool IsOrdered { get; private set; }

    /// <summary>Whether anything is read that is not the same for every question.</summary>
    internal bool IsConstant { get; private set; } = true;

    /// <summary>Whether a number is read in another way than by comparing it with a constant, or the question as a whole: what it then can tell apart is not known.</summary>
    internal bool IsUnlimited { get; private set; }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        var isOrder = node.NodeType is ExpressionType.LessThan or ExpressionType.LessThanOrEqual or ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual;
        IsOrdered |= isOrder;
        return (isOrder || node.NodeType is ExpressionType.Equal or ExpressionType.NotEqual) && (Compares(node.Left, node.Right) || Compares(node.Right, node.Left)) ? node : base.VisitBinary(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node) =>
        node.Method.DeclaringType == typeof(RuleWords) && Compares(node.Arguments[0], node.Arguments[1]) ? node : base.VisitMethodCall(node);

    protected override Expression VisitMember(MemberExpression node)
    {
        var input = shape.InputOf(node) is >= 0 and var read ? read : node.Member.Name == "HasValue" ? shape.InputOf(node.Expression) : -1;
        if (input < 0)
        {
            return base.VisitMember(node);
        }

        IsConstant = !Inputs.Add(input) && IsConstant;
        IsUnlimited |= node.Member.Name != "HasValue" && shape.Inputs[input].Terms is null;
        return node;
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        IsConstant = false;
        IsUnlimited |= node.Type == shape.Type;
        return node;
    }

    /// <summary>Takes the comparison of an input with a constant, or with several.</summary>
    private bool Compares(Expression one, Expression other)
    {
        var input = shape.InputOf(one);
        if (input < 0 || !new ConditionReader(other, shape).IsConstant)
        {
            return false;
        }

        Inputs.Add(input);
        var constant = Expression.Lambda<Func<object?>>(Expression.Convert(other, typeof(object))).Compile(preferInterpretation: true)();
        var numbers = constant switch { int number => [number], int[] several => several, int?[] several => [.. several.OfType<int>()], _ => Array.Empty<int>() };
        Constants.AddRange(numbers.Where(_ => shape.Inputs[input].Terms is null).Select(number => (input, number)));
        return true;
    }
}
