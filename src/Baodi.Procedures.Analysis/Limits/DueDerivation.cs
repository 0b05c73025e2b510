namespace Baodi.Procedures.Analysis;

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

    /// <summary>Whether <see cref="Due"/> is the end of a day, 24:00, as what counts days, months or dates leads to, and not a moment that may be midnight.</summary>
    public bool IsDueByEndOfDay => Limit?.IsDueByEndOfDay ?? Course?.EndsWithDay ?? Rule!.EndsWithDay;

    /// <summary>What counting comes to now, where that is not <see cref="Due"/>, as when a calendar was published anew; null where they agree, or nothing can be counted.</summary>
    public Instant? Recounted { get; private init; }

    /// <summary>The days from the start (of a window ahead, from where it opens) to the end that were not counted, and those worked in exchange for a day off, in order.</summary>
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
        return new(anchor, rule, course, window) { Days = NotedDays.Of(rule, course, anchor, window, calendar) };
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
        return new(course.Anchor, rule, course, new(null, due)) { Days = NotedDays.Of(rule, course, course.Anchor, new(null, due), calendar) };
    }

    /// <summary>Derives when a limit of a case is due, on whose word, and under which clause.</summary>
    /// <param name="limit">The limit, as the case has it.</param>
    /// <param name="profile">The office the case is of.</param>
    /// <returns>Its <see cref="Due"/> is that of the limit, which was computed when the step was decided. No days are named where the calendar of the profile does not reach.</returns>
    public static DueDerivation Of(RunningLimit limit, Profile profile)
    {
        ArgumentNullException.ThrowIfNull(limit);
        ArgumentNullException.ThrowIfNull(profile);
        var (rule, course) = CountOf(limit);
        var window = new TimeWindow(limit.Opens, limit.Due);
        var counted = limit.SuspendedSince is null && rule is not null ? Recount(rule, course, limit.Anchor, profile.Calendar) : null;
        var isNamed = counted is not null && IsCovered(limit, profile.Calendar);
        return new(limit.Anchor, rule, course, window)
        {
            Limit = limit,
            Profile = profile,
            Recounted = counted == limit.Due ? null : counted,
            Days = isNamed ? NotedDays.Of(rule!, course, limit.Anchor, window, profile.Calendar) : [],
        };
    }

    /// <summary>The rule of the law or the limit with its course or, where somebody stated a figure, that figure.</summary>
    private static (TimeRule? Rule, TimeCourse? Course) CountOf(RunningLimit limit)
    {
        var rule = limit.Limit.FigureOf(limit.Instrument)?.Rule ?? limit.Limit.Rule;
        if (limit.Course is { } course)
        {
            var isOfRule = rule is { Kind: RuleKind.Within } && rule.Amount == course.Allowed && rule.Counting == course.Counting;
            return (isOfRule ? rule : TimeRule.Within(course.Allowed, course.Counting), course);
        }

        return limit.RuleItGoesBy is not { } goesBy ? (null, null)
            : (goesBy, goesBy is { Kind: RuleKind.Within, Amount: { } amount } ? new TimeCourse(limit.Anchor, amount, goesBy.Counting) : null);
    }

    private static Instant? Recount(TimeRule rule, TimeCourse? course, Instant anchor, WorkingCalendar calendar)
    {
        if (course is not null)
        {
            return course.TryDue(calendar, out var due) ? due : null;
        }

        return rule.TryApply(anchor, calendar, out var window) ? window.Due : null;
    }

    private static bool IsCovered(RunningLimit limit, WorkingCalendar calendar) =>
        calendar.Covers(DistrictTime.YearOf(Instant.Min(limit.Anchor, limit.Opens ?? limit.Due))) && calendar.Covers(DistrictTime.YearOf(Instant.Max(limit.Anchor, limit.Due)));
}

/// <summary>A day that a count passed over, or that was worked in exchange for a day off.</summary>
/// <param name="Date">The day at +08:00.</param>
/// <param name="Kind">Why it is worked or not.</param>
/// <param name="Holiday">The holiday for which it is off or worked; null for a weekend.</param>
/// <param name="ClockStood">Whether it was passed over because the clock stood at its end.</param>
public readonly record struct NotedDay(LocalDate Date, DayKind Kind, Label? Holiday, bool ClockStood = false);
