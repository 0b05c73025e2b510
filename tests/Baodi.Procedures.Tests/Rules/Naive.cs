using System.Collections.Immutable;
using System.Globalization;
using Baodi.Procedures.Rules;

namespace Baodi.Procedures.Tests.Rules;

/// <summary>What is to be said of a sketch, by trying every probe; nothing here knows of expressions, classes or products of values.</summary>
internal sealed class Naive
{
    private readonly Sketch sketch;
    private readonly ImmutableArray<SketchRow> rows;
    private readonly List<int[]> holding;

    internal Naive(Sketch sketch)
    {
        (this.sketch, rows) = (sketch, sketch.All);
        holding = [.. Probe.All.Select(probe => Enumerable.Range(0, rows.Length).Where(at => rows[at].Holds(probe)).ToArray())];
    }

    /// <summary>The probes that no row covers.</summary>
    internal HashSet<Probe> Uncovered => [.. Probe.All.Where((_, at) => holding[at].Length == 0)];

    internal List<string> Dead => [.. rows.Where((_, at) => !holding.Exists(some => some.Contains(at))).Select(row => row.Id)];

    /// <summary>Under first: the rows that hold somewhere, and everywhere after another that was written with them.</summary>
    internal List<string> Masked => sketch.Policy != HitPolicy.First ? [] :
    [
        .. Enumerable.Range(0, rows.Length).Where(at => holding.Exists(some => some.Contains(at)) && holding.TrueForAll(some => !some.Contains(at) || some.Any(before => before < at && LayerOf(before) == LayerOf(at))))
            .Select(at => rows[at].Id),
    ];

    /// <summary>Two rows that hold together and may not.</summary>
    internal SortedSet<string> Pairs => new(
        from some in holding
        from one in some
        from other in some
        where one < other && !MayBoth(one, other)
        select $"{rows[one].Id} {rows[other].Id}", StringComparer.Ordinal);

    /// <summary>All rows that stand together for a probe and may not.</summary>
    internal SortedSet<string> AtOdds => new(
        from some in holding
        let standing = Standing(some)
        where standing.Exists(at => standing[0] != at && (sketch.Policy == HitPolicy.Unique || rows[at].Answer != rows[standing[0]].Answer))
        select string.Join(' ', standing.Select(at => rows[at].Id)), StringComparer.Ordinal);

    /// <summary>What is answered, and by which rows.</summary>
    internal (VisitLead? Answer, IEnumerable<string> Rules) AnswerOf(Probe probe)
    {
        var standing = Standing([.. Enumerable.Range(0, rows.Length).Where(at => rows[at].Holds(probe))]);
        return (rows[standing[0]].Answer, standing.Select(at => rows[at].Id));
    }

    internal IEnumerable<string> Holding(Probe probe) => rows.Where(row => row.Holds(probe)).Select(row => row.Id);

    /// <summary>The probes that a fault says no rule covers.</summary>
    internal static IEnumerable<Probe> Region(RuleFault gap)
    {
        const string Begins = "no rule covers ";
        Assert.StartsWith(Begins, gap.Detail, StringComparison.Ordinal);
        var bounds = gap.Detail == $"{Begins}any question" ? [] : gap.Detail[Begins.Length..].Split(", ").Select(bound => bound.Split(' ')).ToList();
        return Probe.All.Where(probe => bounds.TrueForAll(bound => bound[1].Split('|').Any(value => Has(probe, bound[0], value))));
    }

    private static bool Has(Probe probe, string input, string value) => input switch
    {
        "rank" => Probe.Inputs[0].TermOf(probe.Rank)!.Name == value,
        "yes" => probe.Yes == (value == "yes"),
        "also" => probe.Also == (value == "yes"),
        "number" => IsIn(probe.Number, value),
        "count" => value == "unknown" ? probe.Count is null : probe.Count is { } count && IsIn(count, value),
        _ => throw new ArgumentException($"There is no input {input}.", nameof(input)),
    };

    private static bool IsIn(int number, string range)
    {
        int[] ends = [.. range.Split("..").Select(end => int.Parse(end, CultureInfo.InvariantCulture))];
        return ends[0] <= number && number <= ends[^1];
    }

    private int LayerOf(int at) => sketch.LayerOf(rows[at]);

    /// <summary>The first alone under first; else all but those without an answer where a later layer has one.</summary>
    private List<int> Standing(int[] some) => sketch.Policy == HitPolicy.First
        ? [.. some.Take(1)]
        : [.. some.Where(at => rows[at].Answer is not null || !some.Any(other => rows[other].Answer is not null && LayerOf(other) > LayerOf(at)))];

    private bool MayBoth(int one, int other) => sketch.Policy == HitPolicy.First
        || (sketch.Policy == HitPolicy.Any && rows[one].Answer == rows[other].Answer)
        || (LayerOf(one) > LayerOf(other) && rows[one].Answer is not null && rows[other].Answer is null);
}
