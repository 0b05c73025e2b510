namespace Baodi.Procedures.Rules;

/// <summary>Finds what is wrong with the rules of a set, from their NRules definitions, however they were written.</summary>
internal static class RuleAnalysis
{
    internal static IEnumerable<RuleFault> Of(RuleSetBasis set, ImmutableArray<StatedRule> rules)
    {
        List<RuleFault> unreadable = [.. rules.Where(rule => rule.Readers.Any(reader => reader.IsUnlimited)).Select(Unreadable), .. rules.Where(rule => Stumbles(rule, set.Shape)).Select(Stumbling)];
        return unreadable.Count > 0 ? unreadable
            : AreBoxes(rules) ? new RowAnalysis(set, new(set.Shape, rules)).Faults()
            : new Survey(set, rules).Faults();
    }

    /// <summary>Whether all rules are rows each of whose conditions reads one input, so that what a row takes is a product of values.</summary>
    internal static bool AreBoxes(ImmutableArray<StatedRule> rules) => rules.All(rule => rule.IsRow && rule.Conditions.All(one => one.Reader.Inputs.Count < 2));

    /// <summary>Whether nothing known of an input stops the conditions that read it before one asks for its value.</summary>
    private static bool Stumbles(StatedRule rule, QuestionShape shape)
    {
        var nothing = shape.Of(new object?[shape.Inputs.Length]);
        return rule.Conditions.GroupBy(one => string.Join(' ', one.Reader.Inputs), StringComparer.Ordinal).Any(same => same.Select(one => one.Asked(nothing)).Where(held => held != true).Take(1).Contains(null));
    }

    private static RuleFault Stumbling(StatedRule rule) => new(RuleFaultKind.NotAnalysable, [rule.Identity], [], $"{rule.Id} reads what may not be known for its value without asking first whether it is known");

    private static RuleFault Unreadable(StatedRule rule)
    {
        var condition = rule.Conditions.FirstOrDefault(one => one.Reader.IsUnlimited);
        var where = condition is null ? "where it joins or concludes" : $"in {condition}";
        return new(RuleFaultKind.NotAnalysable, [rule.Identity], [], $"{rule.Id} reads a number of the question {where} otherwise than against a constant, or reads the question as a whole");
    }
}
