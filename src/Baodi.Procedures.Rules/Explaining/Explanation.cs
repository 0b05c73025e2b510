namespace Baodi.Procedures.Rules;

/// <summary>Why a set answers a question as it does. Immutable.</summary>
public sealed class Explanation
{
    internal Explanation(RuleSet set, object question)
    {
        Set = set;
        Values = [.. set.Decision.Inputs.Select((input, at) => new InputValue(input, input.TermOf(set.Shape.ValueIn(question, at))?.Label ?? new("超出取值范围的值", "a value outside the domain")))];
        var (rules, stranger) = (set.Compiled, set.Shape.StrangerIn(question));
        if (stranger >= 0)
        {
            All = [.. set.Stated.Select(rule => new RuleExplanation(rule, RuleOutcome.ValueOutsideDomain, [], Values[stranger].Text))];
            return;
        }

        var fired = new HashSet<StatedRule>();
        var hearing = rules.Hear(question, fired);
        (Answer, Rules, Conclusions) = (hearing.Answer, hearing.Rules, hearing.Conclusions);
        All = [.. set.Stated.Select(rule => Of(rule, question, fired, hearing))];
    }

    /// <summary>The set that was asked.</summary>
    public RuleSet Set { get; }

    /// <summary>What was asked: the value of each input, in their order.</summary>
    public ImmutableArray<InputValue> Values { get; }

    /// <summary>The answer; null when no rule covers the question.</summary>
    public Term? Answer { get; }

    /// <summary>The rules that led to the answer, or declare that there is none; empty when a value is outside its domain.</summary>
    public ImmutableArray<FiredRule> Rules { get; } = [];

    /// <summary>What was concluded beside the answer.</summary>
    public ImmutableArray<Conclusion> Conclusions { get; } = [];

    /// <summary>What became of each rule, in the order of the set.</summary>
    public ImmutableArray<RuleExplanation> All { get; }

    private RuleExplanation Of(StatedRule rule, object question, HashSet<StatedRule> fired, Hearing hearing)
    {
        ImmutableArray<ConditionOutcome> conditions = [.. rule.Conditions.Select(one => new ConditionOutcome(one, one.Holds(question)))];
        var stands = hearing.Standing.Exists(one => one.By == rule);
        var outcome = !fired.Contains(rule) ? RuleOutcome.NotFired : !stands && hearing.Verdicts.Exists(one => one.By == rule) ? RuleOutcome.Overruled : RuleOutcome.Fired;
        return new(rule, outcome, conditions, outcome == RuleOutcome.NotFired ? WhyNot(conditions.FirstOrDefault(one => !one.Holds)) : Said(rule, outcome, stands));
    }

    private Label Said(StatedRule rule, RuleOutcome outcome, bool stands)
    {
        Label[] concluded = [.. Conclusions.Where(one => one.Rules.Contains(rule.Identity)).Select(one => new Label($"结论：{one.Term.Label.Chinese}", $"concludes: {one.Term.Label.English}"))];
        return outcome == RuleOutcome.Overruled ? new("另有规则在先", "another rule stands before it")
            : stands || Rules.Contains(rule.Identity) ? (Answer is { } answer ? new($"适用：{answer.Label.Chinese}", $"applies: {answer.Label.English}") : new("适用：无规定", "applies: no rule"))
            : concluded.Length > 0 ? Label.Join(concluded, "；", "; ")
            : new("适用，由其他规则据以判断", "applies, and other rules conclude from it");
    }

    private Label WhyNot(ConditionOutcome? failed)
    {
        if (failed?.Condition is not { Reader.Inputs: { Count: 1 } inputs } condition)
        {
            return failed is { Condition.Text: var text } ? new($"不具备：{text.Chinese}", $"does not hold: {text.English}")
                : new("其他规则得出的结果不满足其条件", "what other rules tell does not meet its conditions");
        }

        var (given, asked) = (Values[inputs.Min].Text, ConditionText.Asked(condition));
        return new($"{given.Chinese}，要求{asked.Chinese}", $"{given.English}, asked is {asked.English}");
    }
}
