using System.Linq.Expressions;

namespace Baodi.Procedures.Rules;

/// <summary>One condition that a rule sets to the question, one conjunct of what NRules matches. Immutable.</summary>
public sealed class RuleCondition
{
    private readonly LambdaExpression expression;
    private readonly Lazy<Func<object, bool>> test;

    internal RuleCondition(LambdaExpression expression, QuestionShape shape)
    {
        (this.expression, Shape, Reader) = (expression, shape, new(expression.Body, shape));
        test = new(() =>
        {
            var question = Expression.Parameter(typeof(object));
            var body = Expression.Invoke(expression, Expression.Convert(question, shape.Type));
            return Expression.Lambda<Func<object, bool>>(body, question).Compile(preferInterpretation: true);
        });
    }

    /// <summary>What is asked, such as <c>rank: vice ministerial or above</c>.</summary>
    public Label Text => ConditionText.Of(expression, Shape);

    internal QuestionShape Shape { get; }

    internal ConditionReader Reader { get; }

    /// <summary>The parts of an expression that it joins by "and".</summary>
    internal static ImmutableArray<Expression> Conjuncts(Expression expression) => expression is BinaryExpression { NodeType: ExpressionType.AndAlso } and
        ? [.. Conjuncts(and.Left), .. Conjuncts(and.Right)]
        : [expression];

    /// <summary>Whether it holds of a question; not where it asks what is not known for its value.</summary>
    internal bool Holds(object question) => Asked(question) == true;

    /// <summary>The same; null where it asks what is not known for its value, for which a condition before it has to see.</summary>
    internal bool? Asked(object question)
    {
        try
        {
            return test.Value(question);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The expression as it was written, for messages to its author.</summary>
    public override string ToString() => expression.Body.ToString();
}
