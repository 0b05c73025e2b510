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

    /// <summary>The input that an expression reads, also as the whole number that it is or stands for; -1 when it reads none, or more, or converts it otherwise.</summary>
    internal static int InputOf(QuestionShape shape, Expression? expression) => expression switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } convert when (Nullable.GetUnderlyingType(convert.Type) ?? convert.Type) == typeof(int) => InputOf(shape, convert.Operand),
        MemberExpression { Member.Name: "Value" } member when InputOf(shape, member.Expression) is >= 0 and var input => input,
        MemberExpression { Expression: ParameterExpression } member => shape.Find(member.Member),
        _ => -1,
    };

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
        var input = InputOf(shape, node) is >= 0 and var read ? read : node.Member.Name == "HasValue" ? InputOf(shape, node.Expression) : -1;
        if (input < 0)
        {
            return base.VisitMember(node);
        }

        (IsConstant, _) = (false, Inputs.Add(input));
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
        var input = InputOf(shape, one);
        if (input < 0 || !new ConditionReader(other, shape).IsConstant)
        {
            return false;
        }

        (IsConstant, _) = (false, Inputs.Add(input));
        var constant = Expression.Lambda<Func<object?>>(Expression.Convert(other, typeof(object))).Compile(preferInterpretation: true)();
        if (shape.Inputs[input].Terms is null)
        {
            var numbers = constant switch { int number => [number], int[] several => several, int?[] several => [.. several.OfType<int>()], _ => Array.Empty<int>() };
            Constants.AddRange(numbers.Select(number => (input, number)));
            IsUnlimited |= constant is not (null or int or int[] or int?[]);
        }

        return true;
    }
}
