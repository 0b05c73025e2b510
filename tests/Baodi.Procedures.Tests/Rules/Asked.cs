using System.Collections.Immutable;
using System.Linq.Expressions;
using Baodi.Procedures.Rules;
using Test = System.Linq.Expressions.Expression<System.Func<Baodi.Procedures.Tests.Rules.Probe, bool>>;

namespace Baodi.Procedures.Tests.Rules;

/// <summary>Something asked of a probe: once as a plain function, and in the several ways in which an author may write it.</summary>
internal sealed record Asked(string Text, Func<Probe, bool> Holds, ImmutableArray<Test> Spellings)
{
    internal static Asked Is(bool yes) => yes
        ? new("yes", p => p.Yes, [p => p.Yes, p => p.Yes == true, p => !!p.Yes])
        : new("not yes", p => !p.Yes, [p => !p.Yes, p => p.Yes == false, p => p.Yes != true]);

    internal static Asked IsAlso(bool also) => also
        ? new("also", p => p.Also, [p => p.Also, p => p.Also != false])
        : new("not also", p => !p.Also, [p => !p.Also, p => p.Also == false]);

    internal static Asked Ranks(params GuestRank[] some)
    {
        GuestRank[] others = [.. Enum.GetValues<GuestRank>().Except(some)];
        var (least, greatest) = (some.Min(), some.Max());
        List<Test> spellings = [p => p.Rank.IsOneOf(some), p => !p.Rank.IsOneOf(others), some.Select(rank => (Test)(p => p.Rank == rank)).Aggregate((one, other) => Joined(ExpressionType.OrElse, one, other))];
        if (greatest - least + 1 == some.Length)
        {
            spellings.AddRange([p => p.Rank >= least && p.Rank <= greatest, p => !(p.Rank < least || p.Rank > greatest)]);
        }

        return new($"rank {string.Join('|', some)}", p => some.Contains(p.Rank), [.. spellings]);
    }

    internal static Asked From(int number) =>
        new($"number >= {number}", p => p.Number >= number, [p => p.Number >= number, p => p.Number > number - 1, p => !(p.Number < number), p => number <= p.Number, p => p.Number >= number && p.Number >= 0]);

    internal static Asked Below(int number) =>
        new($"number < {number}", p => p.Number < number, [p => p.Number < number, p => p.Number <= number - 1, p => !(p.Number >= number), p => !(number <= p.Number)]);

    internal static Asked OneOf(params int[] numbers) =>
        new($"number {string.Join('|', numbers)}", p => numbers.Contains(p.Number),
        [
            p => p.Number.IsOneOf(numbers),
            numbers.Select(number => (Test)(p => p.Number == number)).Aggregate((one, other) => Joined(ExpressionType.OrElse, one, other)),
            numbers.Select(number => (Test)(p => p.Number >= number && p.Number < number + 1)).Aggregate((one, other) => Joined(ExpressionType.OrElse, one, other)),
        ]);

    internal static Asked Other(int number) =>
        new($"number != {number}", p => p.Number != number, [p => p.Number != number, p => !(p.Number == number), p => p.Number < number || p.Number > number]);

    internal static Asked CountFrom(int count) =>
        new($"count >= {count}", p => p.Count >= count, [p => p.Count >= count, p => p.Count > count - 1, p => p.Count != null && !(p.Count < count), p => p.Count.HasValue && p.Count.Value >= count]);

    internal static Asked CountBelow(int count) =>
        new($"count < {count}", p => p.Count < count, [p => p.Count < count, p => count > p.Count, p => p.Count != null && !(p.Count >= count), p => p.Count.HasValue && (int)p.Count < count]);

    internal static Asked NoCountBelow(int count) =>
        new($"no count < {count}", p => !(p.Count < count), [p => !(p.Count < count), p => p.Count == null || p.Count >= count, p => p.Count == null || p.Count.Value > count - 1]);

    internal static Asked CountIs(int count) => new($"count {count}", p => p.Count == count, [p => p.Count == count, p => p.Count.IsOneOf(count), p => p.Count >= count && p.Count <= count]);

    internal static Asked Counted(bool isKnown) => isKnown
        ? new("counted", p => p.Count is not null, [p => p.Count != null, p => p.Count.HasValue])
        : new("not counted", p => p.Count is null, [p => p.Count == null, p => !p.Count.HasValue]);

    /// <summary>Reads two inputs together.</summary>
    internal static Asked Either(Asked one, Asked other) => new(
        $"({one.Text} or {other.Text})",
        p => one.Holds(p) || other.Holds(p),
        [
            .. from first in one.Spellings
               from second in other.Spellings
               from spelling in new[] { Joined(ExpressionType.OrElse, first, second), Joined(ExpressionType.OrElse, second, first), Not(Joined(ExpressionType.AndAlso, Not(first), Not(second))) }
               select spelling,
        ]);

    /// <summary>Reads two inputs together that are held against each other.</summary>
    internal static Asked Differ() => new("yes or also", p => p.Yes != p.Also, [p => p.Yes != p.Also, p => p.Yes ^ p.Also, p => !(p.Yes == p.Also), p => p.Yes ? !p.Also : p.Also]);

    internal static Asked No(Asked asked) => new($"not {asked.Text}", probe => !asked.Holds(probe), [.. asked.Spellings.Select(Not)]);

    internal static Test Joined(ExpressionType type, Test one, Test other) =>
        Expression.Lambda<Func<Probe, bool>>(Expression.MakeBinary(type, one.Body, new Renamed(other.Parameters[0], one.Parameters[0]).Visit(other.Body)), one.Parameters);

    private static Test Not(Test test) => Expression.Lambda<Func<Probe, bool>>(Expression.Not(test.Body), test.Parameters);

    public override string ToString() => Text;

    private sealed class Renamed(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
