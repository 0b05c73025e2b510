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
        var isOfQuestion = rule.LeftHandSide.ChildElements.ToLookup(element => element is PatternElement { Source: null } pattern && pattern.ValueType == shape.Type);
        isOfQuestion[true].SelectMany(pattern => ((PatternElement)pattern).Expressions).ToList().ForEach(expression => reading.ReadQuestion(expression, shape));
        isOfQuestion[false].ToList().ForEach(element => reading.Visit(shape, element));
        var asksOnlyTheQuestion = reading.Others.Count == 0 && !isOfQuestion[false].Any();
        reading.Visit(shape, rule.RightHandSide);
        reading.ConcludesAlone = asksOnlyTheQuestion ? ConclusionOf(rule) : null;
        return reading;
    }

    protected override NamedExpressionElement VisitNamedExpression(QuestionShape context, NamedExpressionElement element) => ReadOther(context, element);

    protected override BindingElement VisitBinding(QuestionShape context, BindingElement element) => ReadOther(context, element);

    protected override FilterElement VisitFilter(QuestionShape context, FilterElement element) => ReadOther(context, element);

    protected override ActionElement VisitAction(QuestionShape context, ActionElement element) => ReadOther(context, element);

    private void ReadQuestion(ExpressionElement element, QuestionShape shape)
    {
        if (element.Expression.Parameters.Count > 1)
        {
            ReadOther(shape, element);
            return;
        }

        var parts = RuleCondition.Conjuncts(element.Expression.Body).Select(part => new RuleCondition(Expression.Lambda(element.Expression.Type, part, element.Expression.Parameters), shape));
        Conditions = [.. Conditions, .. parts];
    }

    private TElement ReadOther<TElement>(QuestionShape shape, TElement element)
        where TElement : ExpressionElement
    {
        Others.Add(new(element.Expression.Body, shape));
        return element;
    }

    /// <summary>The conclusion of a rule whose one action is to conclude a constant on its own ground.</summary>
    private static Term? ConclusionOf(IRuleDefinition rule) =>
        rule.RightHandSide.Actions.ToList() is [{ Expression.Body: MethodCallExpression { Method.Name: nameof(RuleContext.Conclude), Arguments: [_, ConstantExpression { Value: Enum value }] } }]
        && StatedRule.Of(rule).Decision.Conclusions is { } terms && terms.EnumType == value.GetType() && Enum.IsDefined(terms.EnumType, value) ? terms.All[(int)(object)value - 1] : null;
}
