using System.Runtime.InteropServices;

namespace Baodi.Procedures.Analysis;

/// <summary>A limit, a row of limits inside it that run one after the other, and how they get on together. Immutable.</summary>
public sealed class NestedLimits
{
    /// <summary>How many of the worst dates are listed at most.</summary>
    public const int MostDates = 20;

    internal NestedLimits(NestedRow row, ImmutableArray<TimeLimit> unknown)
    {
        Outer = row.Outer;
        Inner = row.Inner;
        Path = row.Path;
        NotKnown = unknown;
    }

    /// <summary>The limit that encloses the others.</summary>
    public TimeLimit Outer { get; }

    /// <summary>Those inside it, each counted from the due instant of the one before: the first from the start of the outer one or, before a start, from that start.</summary>
    public ImmutableArray<TimeLimit> Inner { get; }

    /// <summary>A shortest way on which they follow each other, from the act that starts it to the act that meets the outer limit.</summary>
    public ImmutableArray<PathAct> Path { get; }

    /// <summary>Those whose rule is not known on some start date: somebody states a figure or a date, or it is counted from an instant that stands in the matter.</summary>
    public ImmutableArray<TimeLimit> NotKnown { get; }

    /// <summary>Whether they fit.</summary>
    public Fit Fit => MisfitDates > 0 ? Fit.DoesNotFit : FittingDates > 0 ? Fit.Fits : Fit.NotKnown;

    /// <summary>On how many start dates there is time enough.</summary>
    public int FittingDates { get; internal init; }

    /// <summary>On how many start dates the limits that are known take too long.</summary>
    public int MisfitDates { get; internal init; }

    /// <summary>On how many start dates a limit is not known and those that are known are not too long.</summary>
    public int UnknownDates { get; internal init; }

    /// <summary>On how many start dates the count leaves the calendar, or a rule names a day that is over.</summary>
    public int UncountedDates { get; internal init; }

    /// <summary>
    /// What is left of the outer limit on the worst start date, whenever in the day it starts; negative where it does not fit.
    /// Where a limit is not known, it is counted as no time. Null where no date is judged.
    /// </summary>
    public Duration? LeastSlack { get; internal init; }

    /// <summary>On how many start dates so little is left.</summary>
    public int WorstDateCount { get; internal init; }

    /// <summary>The first of those dates, <see cref="MostDates"/> at most, in order.</summary>
    public ImmutableArray<LocalDate> WorstDates { get; internal init; } = [];

    /// <summary>The time of day at +08:00 from which so little is left on the first of those dates; 23:59:59 stands for any that is late enough. Null where no date is judged.</summary>
    public LocalTime? WorstTime { get; internal init; }

    /// <summary>The first start date on which they do not fit; null where there is none.</summary>
    public LocalDate? FirstMisfit { get; internal init; }

    /// <summary>The limits and the verdict.</summary>
    public override string ToString() => $"{string.Join(" > ", Inner)} in {Outer}: {Feasibility.Verdicts.All[Feasibility.Verdicts.Ordinal(Fit)].Name}";
}

/// <summary>An act on a way, and the limit on the way that it meets or waits for.</summary>
/// <param name="Act">The act.</param>
/// <param name="Limit">The limit; null where nothing limits the act, so that it takes no time, and for an act that starts the outer limit.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PathAct(Act Act, TimeLimit? Limit);

/// <summary>A limit and a row of limits inside it.</summary>
/// <param name="Outer">The limit.</param>
/// <param name="Inner">Those inside it.</param>
/// <param name="Path">A way on which they follow each other.</param>
/// <param name="Elsewhere">The limits of the procedure that are counted from an instant or to a date that stands in the matter.</param>
internal sealed record NestedRow(TimeLimit Outer, ImmutableArray<TimeLimit> Inner, ImmutableArray<PathAct> Path, ImmutableArray<TimeLimit> Elsewhere)
{
    /// <summary>The rule of a limit where the outer one starts on a date; null where it is not known.</summary>
    internal TimeRule? RuleOf(TimeLimit limit, LocalDate date) =>
        Elsewhere.Contains(limit) ? null : limit.LawFigures.IsEmpty ? limit.Rule : limit.FigureInForceOn(date)?.Rule ?? limit.Rule;

    /// <summary>Where it stands among other rows: by the places of its limits in the procedure.</summary>
    internal int[] Order(Procedure procedure)
    {
        var order = new int[Inner.Length + 1];
        order[0] = procedure.Limits.IndexOf(Outer);
        for (var i = 0; i < Inner.Length; i++)
        {
            order[i + 1] = procedure.Limits.IndexOf(Inner[i]);
        }

        return order;
    }

    /// <summary>Whether another row says all that this one does: the same and more and, where this one is judged, nothing more that may be unknown.</summary>
    internal bool IsPartOf(NestedRow other)
    {
        if (ReferenceEquals(this, other) || other.Outer != Outer || other.Inner.Length <= Inner.Length)
        {
            return false;
        }

        var found = 0;
        var addsUnknown = false;
        foreach (var limit in other.Inner)
        {
            if (found < Inner.Length && limit == Inner[found])
            {
                found++;
            }
            else
            {
                addsUnknown |= limit.Rule is null || Elsewhere.Contains(limit);
            }
        }

        return found == Inner.Length && (!addsUnknown || IsNeverKnown(Outer) || Inner.Any(IsNeverKnown));
    }

    private bool IsNeverKnown(TimeLimit limit) => Elsewhere.Contains(limit) || (limit.Rule is null && limit.LawFigures.IsEmpty);
}
