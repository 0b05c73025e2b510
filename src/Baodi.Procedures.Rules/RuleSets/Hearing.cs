namespace Baodi.Procedures.Rules;

/// <summary>What came of one question: the verdicts of the rules that fired, and what stands.</summary>
internal sealed class Hearing
{
    private readonly RuleSetBasis set;
    private readonly ImmutableArray<StatedRule> rules;

    internal Hearing(RuleSetBasis set, ImmutableArray<StatedRule> rules, IEnumerable<SetFinding> findings)
    {
        (this.set, this.rules) = (set, rules);
        List<SetFinding> all = [.. findings];
        Verdicts = all is [RuleAnswer only] ? [only] : [.. all.OfType<RuleAnswer>().OrderBy(one => rules.IndexOf(one.By))];
        Standing = Verdicts.Count < 2 ? Verdicts : Verdicts.FindAll(Stands);
        Rules = InOrder(Standing);
        Conclusions = all.Count == Verdicts.Count ? [] : Concluding(all);
    }

    /// <summary>The verdicts in the order of the set, which is not that in which its rules fire.</summary>
    internal List<RuleAnswer> Verdicts { get; }

    /// <summary>The verdicts that stand: more than one where they agree, or are an error of the set.</summary>
    internal List<RuleAnswer> Standing { get; }

    /// <summary>The position of the answer; -1 where there is none.</summary>
    internal int Ordinal => Standing.Count == 0 ? -1
        : !IsAtOdds ? Standing[0].Ordinal
        : throw new InvalidOperationException($"Rules of '{set.Id}' are at odds: {string.Join(", ", Standing.Select(one => one.By.Id))}.");

    internal Term? Answer => Ordinal >= 0 ? Standing[0].Term : null;

    /// <summary>The rules that led to the answer, or declare that there is none, in the order of the set.</summary>
    internal ImmutableArray<FiredRule> Rules { get; }

    internal ImmutableArray<Conclusion> Conclusions { get; }

    /// <summary>What came out, in one line: the same for whatever came out alike, in whatever order the rules stand.</summary>
    internal string Key => $"{Answer?.Name}:{Ids(Rules)}{string.Concat(Conclusions.Select(one => $"+{one.Term.Name}:{Ids(one.Rules)}"))}";

    internal bool IsAtOdds => Standing.Count > 1 && Standing.Exists(one => one.Ordinal != Standing[0].Ordinal || (set.HitPolicy == HitPolicy.Unique && one.By != Standing[0].By));

    /// <summary>The first stands alone where it is to; else all do, but for an earlier rule that declares to have no answer where a later one has.</summary>
    private bool Stands(RuleAnswer verdict) => set.HitPolicy == HitPolicy.First
        ? verdict.By == Verdicts[0].By
        : verdict.Term is not null || !Verdicts.Exists(other => other.Term is not null && other.By.Layer > verdict.By.Layer);

    private ImmutableArray<Conclusion> Concluding(List<SetFinding> all) =>
        [.. set.Decision.Conclusions!.All.Select(term => new Conclusion(term, InOrder(all.FindAll(one => one is Concluded && one.Term == term)))).Where(conclusion => !conclusion.Rules.IsEmpty)];

    private ImmutableArray<FiredRule> InOrder(IReadOnlyList<SetFinding> findings) => findings switch
    {
        [] => [],
        [{ Because: [_] because }] => because,
        _ => [.. rules.Select(rule => rule.Identity).Where(rule => findings.Any(one => one.Because.Contains(rule)))],
    };

    private static string Ids(ImmutableArray<FiredRule> rules) => string.Join(',', rules.Select(rule => rule.Id).Order(StringComparer.Ordinal));
}
