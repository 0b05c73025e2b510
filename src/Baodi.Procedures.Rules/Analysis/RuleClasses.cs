using System.Numerics;

namespace Baodi.Procedures.Rules;

/// <summary>What rules can tell apart: the values of each input, cut at all their constants, and which of them each rule takes by the conditions that read that input alone.</summary>
internal sealed class RuleClasses
{
    internal RuleClasses(QuestionShape shape, ImmutableArray<StatedRule> rules)
    {
        (Shape, Rules) = (shape, rules);
        List<ConditionReader> others = [.. rules.SelectMany(rule => rule.Reading.Others), .. rules.SelectMany(rule => rule.Conditions).Select(one => one.Reader).Where(reader => reader.Inputs.Count > 1)];
        Apart = [.. others.SelectMany(reader => reader.Inputs)];
        var constants = rules.SelectMany(rule => rule.Conditions).Select(one => one.Reader).Concat(others).SelectMany(reader => reader.Constants).ToLookup(one => one.Input, one => one.Constant);
        Values = [.. shape.Inputs.Select((input, at) => ValueRange.Of(input, constants[at]))];
        Takes = [.. Values.Select((_, input) => rules.Select(rule => TakenBy(rule, input)).ToArray())];
        Open = [.. Values.Select((values, input) => values.Select((_, at) => Bits.Of(rules.Length, rule => Takes[input][rule].Has(at))).ToArray())];
    }

    internal QuestionShape Shape { get; }

    internal ImmutableArray<StatedRule> Rules { get; }

    internal List<ValueRange>[] Values { get; }

    /// <summary>By input and rule: the values that the rule takes.</summary>
    internal BigInteger[][] Takes { get; }

    /// <summary>By input and value: the rules that take it.</summary>
    internal BigInteger[][] Open { get; }

    /// <summary>The inputs that some rule reads together with others, so that each value counts for itself.</summary>
    internal HashSet<int> Apart { get; }

    /// <summary>The question with the first of some values of each input, as names and values.</summary>
    internal ImmutableArray<KeyValuePair<string, string>> Example(IEnumerable<int> at) =>
        [.. at.Select((value, input) => KeyValuePair.Create(Shape.Inputs[input].Name, Shape.Inputs[input].TermOf(Values[input][value].First)!.Name))];

    /// <summary>Names the inputs that bound a region; the others may have any value.</summary>
    internal string Describe(IEnumerable<BigInteger> region)
    {
        var bounds = region.Select((some, input) => (Input: Shape.Inputs[input], All: Values[input], Some: Values[input].Where((_, at) => some.Has(at)).ToList())).Where(one => one.Some.Count < one.All.Count)
            .Select(one => $"{one.Input.Name} {string.Join('|', ValueRange.Joined(one.Some).Select(values => values.NameIn(one.Input)))}");
        return string.Join(", ", bounds.DefaultIfEmpty("any question"));
    }

    private BigInteger TakenBy(StatedRule rule, int input)
    {
        var never = input == 0 && rule.Conditions.Any(one => one.Reader.Inputs.Count == 0 && !one.Holds(Shape.Of(new object?[Shape.Inputs.Length])));
        var own = rule.Conditions.Where(one => one.Reader.Inputs.Count == 1 && one.Reader.Inputs.Min == input).ToList();
        var taken = own.Count == 0 ? null : RuleReach.Of(own).Taken;
        return Bits.Of(Values[input].Count, at => !never && taken?.Exists(one => one[0].Contains(Values[input][at].First)) != false);
    }
}
