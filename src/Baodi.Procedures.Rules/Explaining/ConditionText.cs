using System.Linq.Expressions;

namespace Baodi.Procedures.Rules;

/// <summary>Says in both languages what a condition asks, by the values that pass it.</summary>
internal static class ConditionText
{
    private static readonly Label Known = new("已知", "known");

    private static readonly Dictionary<ExpressionType, Label> Words = new()
    {
        [ExpressionType.GreaterThan] = new("高于", "above"),
        [ExpressionType.GreaterThanOrEqual] = new("不低于", "not below"),
        [ExpressionType.LessThan] = new("低于", "below"),
        [ExpressionType.LessThanOrEqual] = new("不高于", "not above"),
        [ExpressionType.Equal] = new("等于", "equal to"),
        [ExpressionType.NotEqual] = new("不等于", "unlike"),
    };

    internal static Label Of(LambdaExpression expression, QuestionShape shape)
    {
        var condition = new RuleCondition(expression, shape);
        if (condition.Reader.Inputs.Count == 1)
        {
            var (label, asked) = (shape.Inputs[condition.Reader.Inputs.Min].Label, Asked(condition));
            return new($"{label.Chinese}：{asked.Chinese}", $"{label.English}: {asked.English}");
        }

        return expression.Body switch
        {
            BinaryExpression { NodeType: ExpressionType.OrElse } either => Label.Join([Part(either.Left), Part(either.Right)], "，或", ", or "),
            BinaryExpression { NodeType: ExpressionType.AndAlso } both => Label.Join([Part(both.Left), Part(both.Right)], "，且", ", and "),
            BinaryExpression compared when Words.TryGetValue(compared.NodeType, out var than) && (ConditionReader.InputOf(shape, compared.Left), ConditionReader.InputOf(shape, compared.Right)) is ( >= 0 and var one, >= 0 and var other) =>
                new($"{shape.Inputs[one].Label.Chinese}{than.Chinese}{shape.Inputs[other].Label.Chinese}", $"{shape.Inputs[one].Label.English} {than.English} {shape.Inputs[other].Label.English}"),
            var body => new($"{body}", $"{body}"),
        };

        Label Part(Expression part) => Of(Expression.Lambda(expression.Type, part, expression.Parameters), shape);
    }

    /// <summary>Which values of its one input pass a condition.</summary>
    internal static Label Asked(RuleCondition condition)
    {
        var input = condition.Shape.Inputs[condition.Reader.Inputs.Min];
        var isOrdered = input.Terms is null || condition.Reader.IsOrdered;
        List<ValueRange> all = [.. ValueRange.Of(input, []).Where(one => one.First is not null)];
        var taken = RuleReach.Of([condition]).Taken.ConvertAll(one => one[0]);
        var known = taken.FindAll(one => one.First is not null);
        var words = !isOrdered && all.Count > 2 && known.Count == all.Count - 1 ? [Not(input, all.Except(known).Single())]
            : isOrdered && input.Terms is not null ? Runs(all, known).Select(run => Range(input, all, run))
            : known.Count == all.Count && input.Unknown is not null && known.SequenceEqual(all) ? [Known]
            : known.Select(one => Range(input, all, one));
        Label[] parts = [.. words, .. taken.Count > known.Count ? [input.Unknown!.Label] : Array.Empty<Label>()];
        return parts.Length == 0 ? new("无一可能", "nothing that can be") : Label.Join(parts, "或", " or ");
    }

    private static Label Not(Input input, ValueRange failing) => input.TermOf(failing.First)!.Label is var left ? new($"不是{left.Chinese}", $"not {left.English}") : default;

    /// <summary>Neighbouring values of a vocabulary as one.</summary>
    private static IEnumerable<ValueRange> Runs(List<ValueRange> all, List<ValueRange> some) =>
        some.GroupBy(one => all.IndexOf(one) - some.IndexOf(one)).Select(run => new ValueRange(run.First().First, run.Last().Last));

    private static Label Range(Input input, List<ValueRange> all, ValueRange some)
    {
        var (lowest, highest) = (input.TermOf(some.First)!.Label, input.TermOf(some.Last)!.Label);
        var (isFromStart, isToEnd) = (Equals(some.First, all[0].First), Equals(some.Last, all[^1].Last));
        return lowest == highest ? lowest
            : isFromStart && isToEnd ? Known
            : isToEnd ? new($"{lowest.Chinese}及以上", $"{lowest.English} or above")
            : isFromStart ? new($"{highest.Chinese}及以下", $"{highest.English} or below")
            : new($"{lowest.Chinese}至{highest.Chinese}", $"{lowest.English} to {highest.English}");
    }
}
