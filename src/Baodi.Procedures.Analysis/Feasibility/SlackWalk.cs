namespace Baodi.Procedures.Analysis;

/// <summary>Goes through start dates and measures what a row of limits leaves of the one around it.</summary>
internal sealed class SlackWalk
{
    // Rules lead to whole minutes from whole minutes, so that what is left just before midnight is known by a second before.
    private static readonly LocalTime LastTime = new(23, 59, 59);

    private readonly NestedRow row;
    private readonly Profile profile;
    private readonly bool[] isUnknown;
    private readonly List<TimeRule> inner = [];
    private readonly ImmutableArray<LocalDate>.Builder worst = ImmutableArray.CreateBuilder<LocalDate>();
    private Duration? least;
    private LocalTime? worstTime;
    private LocalDate? firstMisfit;
    private int worstCount;
    private int fitting;
    private int misfit;
    private int unknown;
    private int uncounted;

    private SlackWalk(NestedRow row, Profile profile)
    {
        this.row = row;
        this.profile = profile;
        isUnknown = new bool[row.Inner.Length + 1];
    }

    internal static NestedLimits Over(NestedRow row, Profile profile, LocalDate first, LocalDate last)
    {
        var walk = new SlackWalk(row, profile);
        for (var date = first; date <= last; date = date.PlusDays(1))
        {
            walk.Look(date);
        }

        return walk.Result();
    }

    private void Look(LocalDate date)
    {
        var isKnown = true;
        inner.Clear();
        for (var i = 0; i < row.Inner.Length; i++)
        {
            if (row.RuleOf(row.Inner[i], date) is { } rule)
            {
                inner.Add(rule);
            }
            else
            {
                isKnown = false;
                isUnknown[i] = true;
            }
        }

        if (row.RuleOf(row.Outer, date) is not { } outer)
        {
            isUnknown[^1] = true;
            unknown++;
        }
        else if (SlackOn(date, outer) is not var (slack, time))
        {
            uncounted++;
        }
        else if (!isKnown && slack >= Duration.Zero)
        {
            unknown++;
        }
        else
        {
            Judge(date, slack, time);
        }
    }

    private void Judge(LocalDate date, Duration slack, LocalTime time)
    {
        if (slack < Duration.Zero)
        {
            misfit++;
            firstMisfit ??= date;
        }
        else
        {
            fitting++;
        }

        if (least is { } before && slack > before)
        {
            return;
        }

        if (least != slack)
        {
            worst.Clear();
            worstCount = 0;
            worstTime = time;
        }

        least = slack;
        worstCount++;
        if (worst.Count < NestedLimits.MostDates)
        {
            worst.Add(date);
        }
    }

    /// <summary>
    /// What is left, whenever in the day the outer limit starts; null where it cannot be counted. It is least at the beginning of
    /// the day, at its end, or where the limits by the clock with which the row begins reach midnight: elsewhere nothing jumps.
    /// </summary>
    private (Duration Slack, LocalTime Time)? SlackOn(LocalDate date, TimeRule outer)
    {
        (Duration Slack, LocalTime Time)? worstOfDay = null;
        foreach (var time in (ReadOnlySpan<LocalTime>)[LocalTime.Midnight, TimeThatReachesMidnight(), LastTime])
        {
            if (SlackFrom(date.At(time).WithOffset(DistrictTime.Offset).ToInstant(), outer) is not { } left)
            {
                return null;
            }

            var slack = Duration.FromMinutes((long)Math.Floor(left.TotalMinutes));
            if (worstOfDay is not var (before, _) || slack < before)
            {
                worstOfDay = (slack, time);
            }
        }

        return worstOfDay;
    }

    private Duration? SlackFrom(Instant start, TimeRule outer)
    {
        if (!profile.TryWindow(outer, start, out var allowed))
        {
            return null;
        }

        var at = start;
        foreach (var rule in inner)
        {
            if (!profile.TryWindow(rule, at, out var window))
            {
                return null;
            }

            at = window.Due;
        }

        return allowed.Due - at;
    }

    private LocalTime TimeThatReachesMidnight()
    {
        var minutes = 0L;
        foreach (var rule in inner)
        {
            if (rule.Amount is { Unit: not (TimeUnit.Minutes or TimeUnit.Hours) } || rule.Kind == RuleKind.OnMonthDay)
            {
                break;
            }

            var amount = rule.Amount is { } time ? time.Amount * (time.Unit == TimeUnit.Hours ? 60L : 1L) : 0;
            minutes += rule.Kind == RuleKind.Ahead ? -amount : amount;
        }

        return LocalTime.Midnight.PlusMinutes(-minutes);
    }

    private NestedLimits Result()
    {
        var notKnown = ImmutableArray.CreateBuilder<TimeLimit>();
        for (var i = 0; i < isUnknown.Length; i++)
        {
            if (isUnknown[i])
            {
                notKnown.Add(i < row.Inner.Length ? row.Inner[i] : row.Outer);
            }
        }

        return new(row, notKnown.DrainToImmutable())
        {
            FittingDates = fitting,
            MisfitDates = misfit,
            UnknownDates = unknown,
            UncountedDates = uncounted,
            LeastSlack = least,
            WorstDateCount = worstCount,
            WorstTime = worstTime,
            WorstDates = worst.DrainToImmutable(),
            FirstMisfit = firstMisfit,
        };
    }
}
