namespace Baodi.Procedures.Definition;

/// <summary>Makes running limits of a step: by the law in force when the matter was opened, by the office's rule or by what somebody states.</summary>
internal sealed class LimitClock(Situation situation)
{
    /// <summary>Whether everything asked for could be counted.</summary>
    internal bool IsCounted { get; private set; } = true;

    /// <summary>The limit with its due instant; null, and the reason is told, where that cannot be known.</summary>
    internal RunningLimit? Started(TimeLimit limit, object matter, Instant at) => limit.Kind switch
    {
        LimitKind.BeforeStart => ByRule(limit, limit.Start!(matter), null),
        LimitKind.ByDate => ByDate(limit, limit.Date!(matter), at, null),
        LimitKind.Figure or LimitKind.Recurring => ByRule(limit, at, null),
        LimitKind.Stated => ByStated(limit, limit.Stated!(matter), at, null),
        LimitKind.PerItem => throw new InvalidOperationException($"'{limit.Name}' is counted for each item."),
    };

    /// <summary>The same for one item.</summary>
    internal RunningLimit? Started(TimeLimit limit, in LimitItem item) => ByStated(limit, item.Given, item.Anchor, item.Key);

    /// <summary>The next round of a recurring limit, by the rule by which it started.</summary>
    internal RunningLimit? Renewed(RunningLimit met) => ByRule(met.Limit, met.Due, null);

    /// <summary>The limit after a turn of its clock; null, and the reason is told, where the calendar does not reach.</summary>
    internal RunningLimit? Turned(ClockTurn turn, RunningLimit limit, Command command) =>
        turn.Turned(limit, command, situation.At, situation.Profile)
        ?? Untold(new NoCalendar(situation.Act, turn.Limit, DistrictTime.YearOf(limit.Anchor)));

    private RunningLimit? ByStated(TimeLimit limit, TimeGiven? stated, Instant at, string? item)
    {
        if (stated is not { } given)
        {
            return limit is { MayBeNone: true, Rule: null } && FigureOf(limit) is null ? null : ByRule(limit, at, item);
        }

        return !given.IsValid ? Untold(new LimitWithoutFigure(situation.Act, limit))
            : given.LastDay is { } lastDay ? ByDate(limit, lastDay, at, item)
            : ByAmount(limit, given.Amount, given.CountedFrom is { } day ? DistrictTime.StartOf(day) : at, item);
    }

    private RunningLimit? ByAmount(TimeLimit limit, TimeAllowed allowed, Instant anchor, string? item)
    {
        var counting = FigureOf(limit)?.Rule.Counting ?? limit.Counting;
        return situation.Profile.TryWindow(TimeRule.Within(allowed, counting), anchor, out var window)
            ? new(limit, anchor, window.Due, item, new(anchor, allowed, counting), null, null)
            : Untold(new NoCalendar(situation.Act, limit, DistrictTime.YearOf(anchor)));
    }

    private RunningLimit? ByRule(TimeLimit limit, Instant? from, string? item)
    {
        var law = FigureOf(limit);
        var counted = law?.Rule ?? limit.Rule;
        if (from is not { } anchor || counted is null)
        {
            return Untold(new LimitWithoutFigure(situation.Act, limit));
        }

        if (!situation.Profile.TryWindow(counted, anchor, out var window))
        {
            return Untold(new NoCalendar(situation.Act, limit, DistrictTime.YearOf(anchor)));
        }

        var isOwn = law is not null || item is not null || limit.Kind == LimitKind.Stated;
        var course = isOwn && counted is { Kind: RuleKind.Within, Amount: { } amount } ? new TimeCourse(anchor, amount, counted.Counting) : null;
        return new(limit, anchor, window.Due, item, course, window.Opens, law?.Instrument);
    }

    private RunningLimit? ByDate(TimeLimit limit, LocalDate? date, Instant at, string? item) =>
        date is not { } day ? Untold(new LimitWithoutFigure(situation.Act, limit))
        : day >= DistrictTime.LastDay ? Untold(new NoCalendar(situation.Act, limit, day.Year))
        : new(limit, at, DistrictTime.EndOf(day), item);

    private RunningLimit? Untold(Reason reason)
    {
        IsCounted = situation.Tell(reason);
        return null;
    }

    /// <summary>The figure of the law that was in force on the day of the opening; most limits have none, and no day is asked for then.</summary>
    private LawFigure? FigureOf(TimeLimit limit) => limit.LawFigures.IsEmpty ? null : limit.FigureInForceOn(DistrictTime.DateOf(situation.OpenedAt));
}
