using System.Numerics;

namespace Baodi.Procedures.Rules;

/// <summary>Asks the engine itself every question that rules tell apart: where rules tell each other something, nothing less says what comes out.</summary>
internal sealed class Survey
{
    /// <summary>So many questions are looked at; what tells more apart is not analysable.</summary>
    internal const int MostQuestions = 200_000;

    private readonly RuleSetBasis set;
    private readonly RuleClasses classes;
    private readonly CompiledRules engine;
    private readonly List<List<int>>[] groups;
    private int[] asked = [];

    /// <summary>What only concludes something on its own is left out: it changes nothing for the others.</summary>
    internal Survey(RuleSetBasis set, ImmutableArray<StatedRule> rules)
    {
        this.set = set;
        Alone = rules.RemoveAll(rule => rule.Reading.ConcludesAlone is null);
        classes = new(set.Shape, rules.RemoveAll(rule => rule.Reading.ConcludesAlone is not null));
        engine = new(set, classes.Rules);
        groups = [.. classes.Open.Select((open, input) => Enumerable.Range(0, open.Length).GroupBy(at => (open[at], classes.Apart.Contains(input) ? at : -1)).Select(same => same.ToList()).ToList())];
    }

    /// <summary>The rules that only conclude something on their own.</summary>
    internal ImmutableArray<StatedRule> Alone { get; }

    internal IReadOnlyList<Input> Inputs => set.Shape.Inputs;

    /// <summary>The values of each input that are alike for every rule.</summary>
    internal List<List<List<ValueRange>>> Groups => [.. groups.Select((some, input) => some.ConvertAll(same => same.ConvertAll(at => classes.Values[input][at])))];

    internal IEnumerable<RuleFault> Faults()
    {
        var count = groups.Aggregate(1.0, (product, some) => product * some.Count);
        if (count > MostQuestions)
        {
            var joined = classes.Rules.Where(rule => rule.Readers.Any(reader => reader.Inputs.Count > 1)).Select(rule => rule.Identity);
            return [new(RuleFaultKind.NotAnalysable, [.. joined], [], $"the rules tell {count:F0} questions apart, more than {MostQuestions}; these read inputs together: {string.Join(", ", joined.Select(rule => rule.Id))}")];
        }

        List<(int[] At, Hearing Hearing, HashSet<StatedRule> Fired)> outcomes;
        try
        {
            outcomes = [.. Outcomes().DistinctBy(one => one.Hearing)];
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return [new(RuleFaultKind.Fails, [], classes.Example(asked), $"the rules cannot be asked: {e.GetBaseException().Message}")];
        }

        var fired = outcomes.SelectMany(one => one.Fired).ToHashSet();
        var leading = outcomes.SelectMany(one => one.Hearing.Verdicts.DistinctBy(verdict => verdict.By.Layer)).Select(verdict => verdict.By).ToHashSet();
        return
        [
            .. outcomes.Where(one => one.Hearing.Standing.Count == 0).Take(1).Select(one => Fault(RuleFaultKind.Gap, [], one, "no rule covers some questions")),
            .. outcomes.Where(one => one.Hearing.IsAtOdds).DistinctBy(one => Ids(one.Hearing), StringComparer.Ordinal).Select(one => Fault(RuleFaultKind.Overlap, one.Hearing.Standing.Select(verdict => verdict.By), one, $"{Ids(one.Hearing)} all answer")),
            .. outcomes.SelectMany(one => one.Hearing.Verdicts.Select(verdict => (Outcome: one, verdict.By))).Where(one => set.HitPolicy == HitPolicy.First && !leading.Contains(one.By)).DistinctBy(one => one.By)
                .Select(one => Fault(RuleFaultKind.Masked, [one.By, one.Outcome.Hearing.Verdicts.First(before => before.By.Layer == one.By.Layer).By], one.Outcome, $"{one.By.Id} never answers: others stand before it wherever it fires")),
            .. classes.Rules.Where(rule => !fired.Contains(rule)).Concat(Alone.Where(rule => rule.Reaches.Any(reach => reach.Taken.Count == 0)))
                .Select(rule => new RuleFault(RuleFaultKind.Dead, [rule.Identity], [], $"{rule.Id} never fires")),
        ];
    }

    /// <summary>What comes out for every question, in canonical order; those alike for every rule are asked once.</summary>
    internal IEnumerable<(int[] At, Hearing Hearing, HashSet<StatedRule> Fired)> Outcomes()
    {
        var known = new Dictionary<(BigInteger Open, string Apart), (Hearing Hearing, HashSet<StatedRule> Fired)>();
        IEnumerable<int[]> questions = groups.Aggregate((IEnumerable<int[]>)[[]], (some, next) => some.SelectMany(question => next.Select(same => (int[])[.. question, same[0]])));
        foreach (var at in questions)
        {
            var open = at.Select((value, input) => classes.Open[input][value]).Aggregate((one, other) => one & other);
            var key = (open, string.Join(' ', classes.Apart.Select(input => at[input])));
            if (!known.TryGetValue(key, out var outcome))
            {
                var fired = new HashSet<StatedRule>();
                asked = at;
                known[key] = outcome = (engine.Hear(set.Shape.Of([.. at.Select((value, input) => classes.Values[input][value].First)]), fired), fired);
            }

            yield return (at, outcome.Hearing, outcome.Fired);
        }
    }

    private static string Ids(Hearing hearing) => string.Join(" and ", hearing.Standing.Select(verdict => verdict.By.Id).Distinct(StringComparer.Ordinal));

    private RuleFault Fault(RuleFaultKind kind, IEnumerable<StatedRule> rules, (int[] At, Hearing, HashSet<StatedRule>) example, string detail) =>
        new(kind, [.. rules.Select(rule => rule.Identity).Distinct()], classes.Example(example.At), detail);
}
