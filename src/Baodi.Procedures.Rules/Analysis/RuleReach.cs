namespace Baodi.Procedures.Rules;

/// <summary>What a rule takes of some inputs by the conditions that read just these: by its values, however it is written.</summary>
/// <param name="Inputs">The inputs.</param>
/// <param name="Taken">The combinations of values that pass; neighbouring numbers as one where a single input is read.</param>
internal sealed record RuleReach(List<Input> Inputs, List<List<Values>> Taken)
{
    /// <summary>One for each group of inputs that some condition of the rule reads.</summary>
    internal static IEnumerable<RuleReach> Of(StatedRule rule) => rule.Conditions.GroupBy(one => string.Join(' ', one.Reader.Inputs), StringComparer.Ordinal).OrderBy(same => same.Key, StringComparer.Ordinal).Select(same => Of([.. same]));

    /// <summary>What passes conditions that read the same inputs.</summary>
    internal static RuleReach Of(List<RuleCondition> conditions)
    {
        var (shape, inputs) = (conditions[0].Shape, conditions[0].Reader.Inputs);
        var constants = conditions.SelectMany(one => one.Reader.Constants).ToLookup(one => one.Input, one => one.Constant);
        var question = new object?[shape.Inputs.Length];
        var combinations = inputs.Select(input => Values.Of(shape.Inputs[input], constants[input])).Aggregate((IEnumerable<List<Values>>)[[]], (some, next) => some.SelectMany(one => next.Select(value => (List<Values>)[.. one, value])));
        var taken = combinations.Where(combination =>
        {
            foreach (var (input, value) in inputs.Zip(combination))
            {
                question[input] = value.First;
            }

            return shape.Of(question) is var asked && conditions.TrueForAll(one => one.Holds(asked));
        }).ToList();
        return new([.. inputs.Select(input => shape.Inputs[input])], inputs.Count == 1 ? [.. Values.Joined(taken.Select(one => one[0])).Select(one => new List<Values> { one })] : taken);
    }

    /// <summary>As an author types it.</summary>
    public override string ToString() => string.Join('|', Taken.Select(one => string.Join(' ', one.Select((values, at) => $"{Inputs[at].Name}={values.NameIn(Inputs[at])}"))));
}
