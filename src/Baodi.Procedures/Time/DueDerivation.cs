using System.Collections.Immutable;
using NodaTime;

namespace Baodi.Procedures;

/// <summary>
/// How a due instant comes about: from where time runs, how much there is and on whose word, what was added, when the clock
/// stood, and each day that was passed over or worked in exchange. Immutable.
/// </summary>
public sealed class DueDerivation
{
    private DueDerivation(Instant anchor, TimeRule? rule, TimeCourse? course, TimeWindow window)
    {
        Anchor = anchor;
        Rule = rule;
        Course = course;
        Opens = window.Opens;
        Due = window.Due;
    }

    /// <summary>The limit; null where only a rule or a course was asked about.</summary>
    public RunningLimit? Limit { get; private init; }

    /// <summary>The office whose calendar and figures were gone by; null where only a rule or a course was asked about.</summary>
    public Profile? Profile { get; private init; }

    /// <summary>The instant from which time runs, or towards which it does.</summary>
    public Instant Anchor { get; }

    /// <summary>How it is counted; null where a date was stated.</summary>
    public TimeRule? Rule { get; }

    /// <summary>What was added and when the clock stood; null where no amount runs from the anchor.</summary>
    public TimeCourse? Course { get; }

    /// <summary>The first instant that is not too early; null where there is no too early.</summary>
    public Instant? Opens { get; }

    /// <summary>The last instant that is in time; while the clock stands, what it was when the clock was stopped.</summary>
    public Instant Due { get; }

    /// <summary>The days from the start to the end that were not counted, and those worked in exchange for a day off, in order.</summary>
    public ImmutableArray<NotedDay> Days { get; private init; } = [];

    /// <summary>The derivation in words, a step a line.</summary>
    public ImmutableArray<Label> Lines => DueWords.Of(this);

    /// <summary>The lines in English.</summary>
    public override string ToString()
    {
        var lines = new List<string>();
        foreach (var line in Lines)
        {
            lines.Add(line.English);
        }

        return string.Join('\n', lines);
    }

    /// <summary>Derives what a rule leads to.</summary>
    /// <param name="rule">How it is counted.</param>
    /// <param name="anchor">The instant from which it runs, or towards which it does.</param>
    /// <param name="calendar">The calendar by which working days are counted.</param>
    /// <returns>Null where <see cref="TimeRule.TryApply"/> finds nothing.</returns>
    public static DueDerivation? Of(TimeRule rule, Instant anchor, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (!rule.TryApply(anchor, calendar, out var window))
        {
            return null;
        }

        var course = rule is { Kind: RuleKind.Within, Amount: { } amount } ? new TimeCourse(anchor, amount, rule.Counting) : null;
        return new(anchor, rule, course, window) { Days = NotedDays.Of(rule, course, anchor, window.Due, calendar) };
    }

    /// <summary>Derives what a course leads to.</summary>
    /// <param name="course">The course; its clock runs.</param>
    /// <param name="calendar">The calendar by which working days are counted.</param>
    /// <returns>Null where <see cref="TimeCourse.TryDue"/> finds nothing.</returns>
    public static DueDerivation? Of(TimeCourse course, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(course);
        if (!course.TryDue(calendar, out var due))
        {
            return null;
        }

        var rule = TimeRule.Within(course.Allowed, course.Counting);
        return new(course.Anchor, rule, course, new(null, due)) { Days = NotedDays.Of(rule, course, course.Anchor, due, calendar) };
    }

    /// <summary>Derives when a limit of a case is due, on whose word, and under which clause.</summary>
    /// <param name="limit">The limit, as the case has it.</param>
    /// <param name="profile">The office the case is of.</param>
    /// <returns>Its <see cref="Due"/> is that of the limit, which was computed when the step was decided. No days are named where the calendar of the profile does not reach.</returns>
    public static DueDerivation Of(RunningLimit limit, Profile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var course = limit.Course;
        var rule = course is null ? RuleOf(limit) : TimeRule.Within(course.Allowed, course.Counting);
        var isCounted = limit.SuspendedSince is null && rule is not null && rule.TryApply(limit.Anchor, profile.Calendar, out _);
        return new(limit.Anchor, rule, course, new(limit.Opens, limit.Due))
        {
            Limit = limit,
            Profile = profile,
            Days = isCounted ? NotedDays.Of(rule!, course, limit.Anchor, limit.Due, profile.Calendar) : [],
        };
    }

    private static TimeRule? RuleOf(in RunningLimit limit)
    {
        foreach (var figure in limit.Limit.LawFigures)
        {
            if (figure.Instrument == limit.Instrument)
            {
                return figure.Rule;
            }
        }

        return limit.Limit.Kind is LimitKind.ByDate or LimitKind.PerItem ? null : limit.Limit.Rule;
    }
}

/// <summary>A day that a count passed over, or that was worked in exchange for a day off.</summary>
/// <param name="Date">The day at +08:00.</param>
/// <param name="Kind">Why it is worked or not.</param>
/// <param name="Holiday">The holiday for which it is off or worked; null for a weekend.</param>
/// <param name="ClockStood">Whether it was passed over because the clock stood at its end.</param>
public readonly record struct NotedDay(LocalDate Date, DayKind Kind, Label? Holiday, bool ClockStood = false);
