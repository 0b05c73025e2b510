using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace Baodi.Procedures.Rules;

/// <summary>The rules of a set being written.</summary>
/// <param name="set">What they go by.</param>
/// <param name="extended">The rules of the set that is extended, if one is; they are written when first asked for.</param>
/// <param name="refusedBelow">For which faults that one is refused.</param>
internal sealed class RuleDraft(RuleSetBasis set, Lazy<RuleDraft>? extended, Func<ImmutableArray<RuleFault>> refusedBelow)
{
    private readonly List<StatedRule> added = [];
    private readonly List<RuleFault> faults = [];
    private readonly HashSet<string> removed = new(StringComparer.Ordinal);

    /// <summary>Whether rules can be written: while the set defines them.</summary>
    internal bool IsOpen { get; set; }

    internal ImmutableArray<StatedRule> Rules => [.. added, .. Earlier.Where(rule => !removed.Contains(rule.Id))];

    private ImmutableArray<StatedRule> Earlier => extended?.Value.Rules ?? [];

    /// <summary>What was written wrongly, for which the rules are not analysed at all.</summary>
    internal ImmutableArray<RuleFault> Faults =>
        refusedBelow() is { IsEmpty: false } below ? below : [.. faults, .. Rules.GroupBy(rule => rule.Id, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => Fault(RuleFaultKind.RuleId, same.First().Identity, "is the id of two rules"))];

    internal void Remove(string id)
    {
        removed.Add(id);
        if (Earlier.All(rule => rule.Id != id))
        {
            faults.Add(new(RuleFaultKind.UnknownRule, [], [], $"{id} is not in the set, so it cannot be taken out"));
        }
    }

    /// <summary>Adds a row, each conjunct one condition of its rule.</summary>
    internal void Add(string id, Citation citation, LambdaExpression when, int? ordinal)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        var identity = new FiredRule(id, citation);
        if (ordinal < 0)
        {
            faults.Add(Fault(RuleFaultKind.AnswerOutsideTerms, identity, "answers what is not a named member"));
        }

        var verdict = new RuleAnswer(ordinal is >= 0 and var at ? set.Decision.Answers.All[at] : null, ordinal ?? -1, [identity]);
        verdict.By = Add(identity, Row(identity, when, verdict), verdict);
    }

    internal void Add<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TRule>()
        where TRule : Rule, new()
    {
        var repository = new RuleRepository();
        repository.Load(load => load.PrivateTypes().NestedTypes().From(typeof(TRule)));
        foreach (var definition in repository.GetRuleSets().SelectMany(load => load.Rules))
        {
            Add(new(definition.Name, CitationOf(typeof(TRule))), definition, null);
        }
    }

    private StatedRule Add(FiredRule identity, IRuleDefinition definition, RuleAnswer? verdict)
    {
        added.Add(new(set, definition, identity, Earlier.Select(rule => rule.Layer + 1).DefaultIfEmpty().Max(), verdict));
        return added[^1];
    }

    private static IRuleDefinition Row(FiredRule identity, LambdaExpression when, RuleAnswer verdict)
    {
        var rule = new RuleBuilder();
        rule.Name(identity.Id);
        rule.Description(identity.Citation.ToString());
        var pattern = rule.LeftHandSide().Pattern(when.Parameters[0].Type, when.Parameters[0].Name!);
        RuleCondition.Conjuncts(when.Body).ToList().ForEach(conjunct => pattern.Condition(Expression.Lambda(when.Type, conjunct, when.Parameters)));
        Expression<Action<IContext>> answer = context => context.Insert(verdict);
        rule.RightHandSide().Action(answer);
        return rule.Build();
    }

    private Citation CitationOf(Type rule)
    {
        var attribute = rule.GetCustomAttribute<CitingAttribute>();
        var citation = new Citation(set.Notice.Clause(attribute?.Number ?? set.Decision.Clause), (attribute as ReadingAttribute)?.Label);
        if (attribute is null)
        {
            faults.Add(Fault(RuleFaultKind.Uncited, new(rule.Name, citation), "cites no clause: it wants a ClauseAttribute or a ReadingAttribute"));
        }

        return citation;
    }

    private static RuleFault Fault(RuleFaultKind kind, FiredRule rule, string detail) => new(kind, [rule], [], $"'{rule.Id}' {detail}");
}
