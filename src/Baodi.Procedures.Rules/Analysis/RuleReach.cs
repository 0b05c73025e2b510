namespace Baodi.Procedures.Rules;

/// <summary>What a rule takes of some inputs by the conditions that read just these: by its values, however it is written.</summary>
/// <param name="Taken">The combinations of values that pass; neighbouring numbers as one where a single input is read.</param>
/// <param name="Text">As an author types it; empty where all combinations pass.</param>
internal sealed record RuleReach(List<List<ValueRange>> Taken, string Text)
{
    /// <summary>What passes some conditions of a rule.</summary>
    internal static RuleReach Of(List<RuleCondition> conditions)
    {
        var (shape, read) = (conditions[0].Shape, conditions.SelectMany(one => one.Reader.Inputs).Distinct().Order().ToList());
        var constants = conditions.SelectMany(one => one.Reader.Constants).ToLookup(one => one.Input, one => one.Constant);
        var values = read.ConvertAll(input => ValueRange.Of(shape.Inputs[input], constants[input]));
        var question = new object?[shape.Inputs.Length];
        var combinations = values.Aggregate((IEnumerable<List<ValueRange>>)[[]], (some, next) => some.SelectMany(one => next.Select(value => (List<ValueRange>)[.. one, value]))).ToList();
        var passes = combinations.ConvertAll(combination =>
        {
            foreach (var (input, value) in read.Zip(combination))
            {
                question[input] = value.First;
            }

            return shape.Of(question) is var asked && conditions.TrueForAll(one => one.Holds(asked));
        });
        var taken = combinations.Where((_, at) => passes[at]).ToList();
        var alike = new Alike(read.ConvertAll(input => shape.Inputs[input]), values.ConvertAll(some => some.ConvertAll(one => (List<ValueRange>)[one])), passes.ConvertAll(one => $"{one}"));
        return new(read.Count == 1 ? [.. ValueRange.Joined(taken.Select(one => one[0])).Select(one => new List<ValueRange> { one })] : taken, alike.For($"{true}"));
    }
}
