using System.Collections.Immutable;
using NodaTime;

namespace Baodi.Procedures;

/// <summary>A limit on one kind of matter.</summary>
internal sealed class TimeLimit<TMatter>(LimitKind kind, string identifier, string chinese, TimeRule? rule = null) : TimeLimit(kind, identifier, chinese, rule)
    where TMatter : class
{
    /// <summary>The figure that somebody states.</summary>
    internal Func<TMatter, TimeAllowed?>? Stated { get; init; }

    /// <summary>The start that it ends at or before.</summary>
    internal Func<TMatter, Instant?>? Start { get; init; }

    /// <summary>The date that somebody states.</summary>
    internal Func<TMatter, LocalDate?>? Date { get; init; }

    /// <summary>What waits, each with a limit of its own.</summary>
    internal Func<TMatter, ImmutableArray<LimitItem>>? Items { get; init; }

    /// <summary>The limit with its due instant; null, and the reason is given, where that cannot be known.</summary>
    internal RunningLimit? Started(in LimitAsk ask, TMatter matter, Instant at, ref ReasonLog log) => Kind switch
    {
        LimitKind.BeforeStart => ByRule(ask, Start!(matter), null, ref log),
        LimitKind.ByDate => ByDate(ask, Date!(matter), at, null, ref log),
        LimitKind.Figure or LimitKind.Recurring => ByRule(ask, at, null, ref log),
        LimitKind.Stated => ByStated(ask, Stated!(matter), at, null, ref log),
        LimitKind.PerItem => throw new InvalidOperationException($"'{Name}' is counted for each item."),
    };

    /// <summary>The same for one item.</summary>
    internal RunningLimit? Started(in LimitAsk ask, in LimitItem item, ref ReasonLog log) => item.Date is null
        ? ByStated(ask, item.Figure, item.Anchor, item.Key, ref log)
        : ByDate(ask, item.Date, item.Anchor, item.Key, ref log);

    /// <summary>The next round of a recurring limit, by the rule by which it started.</summary>
    internal RunningLimit? Renewed(in LimitAsk ask, RunningLimit met, ref ReasonLog log) => ByRule(ask, met.Due, null, ref log);

    /// <summary>Whether the matter still waits for an item.</summary>
    internal bool Awaits(TMatter matter, string? key)
    {
        foreach (var item in Items!(matter))
        {
            if (item.Key == key)
            {
                return true;
            }
        }

        return false;
    }

    private RunningLimit? ByStated(in LimitAsk ask, TimeAllowed? stated, Instant anchor, string? item, ref ReasonLog log)
    {
        if (stated is not { } allowed)
        {
            return ByRule(ask, anchor, item, ref log);
        }

        if (!allowed.IsValid)
        {
            log.Add(new LimitWithoutFigure(ask.Act, this));
            return null;
        }

        var counting = ask.FigureOf(this)?.Rule.Counting ?? Counting;
        if (!ask.Profile.TryWindow(TimeRule.Within(allowed, counting), anchor, out var window))
        {
            log.Add(new NoCalendar(ask.Act, this, DistrictTime.YearOf(anchor)));
            return null;
        }

        return new(this, anchor, window.Due, item, new(anchor, allowed, counting), null, null);
    }

    private RunningLimit? ByRule(in LimitAsk ask, Instant? from, string? item, ref ReasonLog log)
    {
        var law = ask.FigureOf(this);
        var counted = law?.Rule ?? Rule;
        if (from is not { } anchor || counted is null)
        {
            log.Add(new LimitWithoutFigure(ask.Act, this));
            return null;
        }

        if (!ask.Profile.TryWindow(counted, anchor, out var window))
        {
            log.Add(new NoCalendar(ask.Act, this, DistrictTime.YearOf(anchor)));
            return null;
        }

        var isOwn = law is not null || item is not null;
        var course = isOwn && counted is { Kind: RuleKind.Within, Amount: { } amount } ? new TimeCourse(anchor, amount, counted.Counting) : null;
        return new(this, anchor, window.Due, item, course, window.Opens, law?.Instrument);
    }

    private RunningLimit? ByDate(in LimitAsk ask, LocalDate? date, Instant at, string? item, ref ReasonLog log)
    {
        if (date is not { } day)
        {
            log.Add(new LimitWithoutFigure(ask.Act, this));
            return null;
        }

        if (day >= DistrictTime.LastDay)
        {
            log.Add(new NoCalendar(ask.Act, this, day.Year));
            return null;
        }

        return new(this, at, DistrictTime.EndOf(day), item);
    }
}

/// <summary>For which act, under which profile and in a matter opened when a limit is to start.</summary>
internal readonly record struct LimitAsk(Act Act, Profile Profile, Instant OpenedAt)
{
    /// <summary>The figure of the law that was in force on the day of the opening; most limits have none, and no day is asked for then.</summary>
    internal LawFigure? FigureOf(TimeLimit limit) => limit.LawFigures.IsEmpty ? null : limit.FigureInForceOn(DistrictTime.DateOf(OpenedAt));
}

/// <summary>One thing that waits under a limit that each thing has for itself.</summary>
/// <param name="Key">What tells it from the others of its limit.</param>
/// <param name="Anchor">When its time began.</param>
/// <param name="Figure">How much it has; null for the figure of the law or the profile, or where a date is stated.</param>
/// <param name="Date">The last day, where a date is stated.</param>
internal readonly record struct LimitItem(string Key, Instant Anchor, TimeAllowed? Figure, LocalDate? Date = null)
{
    /// <summary>A thing that is due by the end of a date.</summary>
    internal static LimitItem By(string key, Instant anchor, LocalDate date) => new(key, anchor, null, date);
}
