using System.Collections.Immutable;
using System.Linq.Expressions;
using NRules.RuleModel;

namespace Baodi.Procedures.Rules;

/// <summary>What a rule asks, read off its NRules definition.</summary>
internal sealed class RuleReading : RuleElementVisitor<QuestionShape>
{
    /// <summary>What must hold of the question, whatever other rules tell.</summary>
    internal ImmutableArray<RuleCondition> Conditions { get; private set; } = [];

    /// <summary>What is read anywhere else, of the question or of what other rules tell.</summary>
    internal List<ConditionReader> Others { get; } = [];

    /// <summary>What the rule concludes, where that is all it does and it asks nothing but the question: no other rule can then notice that it fires.</summary>
    internal Term? ConcludesAlone { get; private set; }

    internal static RuleReading Of(IRuleDefinition rule, QuestionShape shape)
    {
        var reading = new RuleReading();
        foreach (var element in rule.LeftHandSide.ChildElements)
        {
            if (element is PatternElement { Source: null } pattern && pattern.ValueType == shape.Type)
            {
                reading.ReadQuestion(pattern, shape);
            }
            else
            {
                reading.Visit(shape, element);
            }
        }

        var asksOnlyTheQuestion = reading.Others.Count == 0 && rule.LeftHandSide.ChildElements.All(element => element is PatternElement { Source: null } pattern && pattern.ValueType == shape.Type);
        reading.Visit(shape, rule.RightHandSide);
        reading.ConcludesAlone = asksOnlyTheQuestion ? ConclusionOf(rule) : null;
        return reading;
    }

    protected override NamedExpressionElement VisitNamedExpression(QuestionShape context, NamedExpressionElement element) => ReadOther(context, element);

    protected override BindingElement VisitBinding(QuestionShape context, BindingElement element) => ReadOther(context, element);

    protected override FilterElement VisitFilter(QuestionShape context, FilterElement element) => ReadOther(context, element);

    protected override ActionElement VisitAction(QuestionShape context, ActionElement element) => ReadOther(context, element);

    private void ReadQuestion(PatternElement pattern, QuestionShape shape)
    {
        foreach (var element in pattern.Expressions)
        {
            if (element.Expression.Parameters.Count > 1)
            {
                ReadOther(shape, element);
                continue;
            }

            Conditions = [.. Conditions, .. RuleCondition.Conjuncts(element.Expression.Body).Select(part => new RuleCondition(Expression.Lambda(element.Expression.Type, part, element.Expression.Parameters), shape))];
        }
    }

    private TElement ReadOther<TElement>(QuestionShape shape, TElement element)
        where TElement : ExpressionElement
    {
        Others.Add(new(element.Expression.Body, shape));
        return element;
    }

    /// <summary>The conclusion of a rule whose one action is to conclude a constant on its own ground.</summary>
    private static Term? ConclusionOf(IRuleDefinition rule) =>
        rule.RightHandSide.Actions.ToList() is [{ Expression.Body: MethodCallExpression { Method.Name: nameof(RuleContext.Conclude), Arguments: [_, ConstantExpression { Value: { } value }] } }]
            ? StatedRule.Of(rule).Decision.Conclusions?.All[Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture) - 1]
            : null;
}
