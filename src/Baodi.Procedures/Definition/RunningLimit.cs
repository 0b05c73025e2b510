namespace Baodi.Procedures.Definition;

/// <summary>A limit that runs in a case, or whose clock stands. Immutable; compared by value.</summary>
[JsonConverter(typeof(ShownJson))]
public sealed record RunningLimit
{
    /// <summary>Describes a limit that runs.</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="anchor">The instant from which it is counted, or the start towards which it is.</param>
    /// <param name="due">The last instant that is in time.</param>
    /// <param name="item">Which of the things that wait it is for; null where the limit is one for the whole case.</param>
    public RunningLimit(TimeLimit limit, Instant anchor, Instant due, string? item = null)
        : this(limit, anchor, due, item, null, null, null)
    {
    }

    internal RunningLimit(TimeLimit limit, Instant anchor, Instant due, string? item, TimeCourse? course, Instant? opens, Instrument? instrument)
    {
        ArgumentNullException.ThrowIfNull(limit);
        Limit = limit;
        Anchor = anchor;
        Due = due;
        Item = item;
        Opens = opens;
        Instrument = instrument;
        OwnCourse = item is null && instrument is null && course is not null && IsOfRule(course, limit, anchor) ? null : course;
    }

    /// <summary>What must happen in time, and how it is counted.</summary>
    public TimeLimit Limit { get; }

    /// <summary>Which of the things that wait it is for; null but for <see cref="LimitKind.PerItem"/>.</summary>
    public string? Item { get; }

    /// <summary>The instant from which it is counted, or the start towards which it is.</summary>
    public Instant Anchor { get; }

    /// <summary>The last instant that is in time; while the clock stands, what it was when the clock was stopped.</summary>
    public Instant Due { get; }

    /// <summary>
    /// Whether <see cref="Due"/> is the end of a day at +08:00, 24:00, because the limit is of days or months, goes by a date or leads
    /// to a day of a month. False for what is due at a moment: after minutes or hours and at a start, at midnight as well.
    /// </summary>
    public bool IsDueByEndOfDay => EndsWithDay && DistrictTime.StartOf(DistrictTime.DateOf(Due)) == Due;

    /// <summary>The day at +08:00 on which it is due: the day that <see cref="Due"/> ends or, where it is a moment, the one in which it falls.</summary>
    public LocalDate DueDay => DistrictTime.DateOf(Due).PlusDays(IsDueByEndOfDay ? -1 : 0);

    /// <summary>The first instant that is not too early; null where there is no too early.</summary>
    public Instant? Opens { get; }

    /// <summary>The instrument that gave the figure; null where the notice, the profile or somebody who stated it did.</summary>
    public Instrument? Instrument { get; }

    /// <summary>The course of its time; null where it goes by a start, a date or a day of the month and not by an amount.</summary>
    public TimeCourse? Course =>
        OwnCourse ?? (GoesByRule && Limit.Rule is { Amount: { } amount } rule ? new TimeCourse(Anchor, amount, rule.Counting) : null);

    /// <summary>Whether an amount of time runs from the anchor, so that its clock can be turned.</summary>
    internal bool HasAmount => OwnCourse is not null || GoesByRule;

    /// <summary>Since when the clock has stood; null while it runs.</summary>
    public Instant? SuspendedSince => OwnCourse?.SuspendedSince;

    /// <summary>What must happen in time, with the thing it is for in brackets.</summary>
    public Label Label => LabelOf(Limit, Item);

    /// <summary>Whether the limit has passed: <paramref name="now"/> is later than <see cref="Due"/>, and the clock runs.</summary>
    public bool IsPassed(Instant now) => now > Due && SuspendedSince is null;

    /// <summary>The periods of a recurring limit that have passed by an instant without what it is for, the one that runs first; of any other limit itself where it has passed.</summary>
    public ImmutableArray<RunningLimit> PassedBy(Instant now)
    {
        var passed = ImmutableArray.CreateBuilder<RunningLimit>();
        var (period, one) = (Due - Anchor, this);
        while (one.IsPassed(now) && passed.Count < ReadingBounds.CaseEntries)
        {
            passed.Add(one);
            if (Limit.Kind != LimitKind.Recurring || period <= Duration.Zero)
            {
                break;
            }

            one = new(Limit, one.Due, one.Due + period);
        }

        return passed.DrainToImmutable();
    }

    /// <summary>Whether it is too early for what the limit is for: <paramref name="now"/> is before <see cref="Opens"/>. What is done early is told, not refused.</summary>
    public bool IsEarly(Instant now) => now < Opens;

    /// <summary>The kebab-case name of the limit, followed by a colon and the thing it is for where there is one.</summary>
    public override string ToString() => Item is null ? Limit.Name : $"{Limit.Name}:{Item}";

    internal static Label LabelOf(TimeLimit limit, string? item) =>
        item is null ? limit.Label
        : limit.LabelOf(item) is var called ? new($"{limit.Label.Chinese}（{called.Chinese}）", $"{limit.Label.English} ({called.English})")
        : default;

    /// <summary>The same limit on another course.</summary>
    internal RunningLimit On(TimeCourse course, Instant due) => new(Limit, Anchor, due, Item, course, Opens, Instrument);

    /// <summary>The course where it is not the plain one of the limit's rule.</summary>
    internal TimeCourse? OwnCourse { get; }

    /// <summary>Whether the limit's rule gives an amount; what is stated and a thing that waits have a course of their own or a date.</summary>
    private bool GoesByRule => Item is null && Limit.Kind != LimitKind.Stated && Limit.Rule is { Kind: RuleKind.Within };

    /// <summary>By its course or the rule of the law or the limit; where there is none, somebody stated a date.</summary>
    private bool EndsWithDay => Course is { } course ? course.EndsWithDay : RuleItGoesBy is not { EndsWithDay: false };

    /// <summary>The rule that led to the due instant where no amount runs from the anchor; null for a date that was stated.</summary>
    internal TimeRule? RuleItGoesBy =>
        Instrument is null && Limit.Kind is LimitKind.ByDate or LimitKind.PerItem or LimitKind.Stated ? null : Limit.FigureOf(Instrument)?.Rule ?? Limit.Rule;

    private static bool IsOfRule(TimeCourse course, TimeLimit limit, Instant anchor) =>
        limit.Kind != LimitKind.Stated && limit.Rule is { Kind: RuleKind.Within } rule && course.IsPlain && course.Anchor == anchor && rule.Amount == course.Allowed && rule.Counting == course.Counting;

    /// <summary>Whether it began as another did: nothing but extensions and suspensions tells them apart.</summary>
    internal bool IsFrom(RunningLimit other) =>
        Anchor == other.Anchor && (Course is { } course ? course.Allowed == other.Course?.Allowed && course.Counting == other.Course.Counting : Due == other.Due);

    /// <summary>Whether it is the same limit, for the same thing; when it is due does not matter.</summary>
    internal bool IsOf(TimeLimit limit, string? item) => ReferenceEquals(Limit, limit) && Item == item;

    /// <summary>The same of another that runs or ran.</summary>
    internal bool IsOf(RunningLimit other) => IsOf(other.Limit, other.Item);
}

internal static class RunningLimits
{
    /// <summary>The first of a limit's to be due; a limit that each thing has for itself runs more than once. Null where its clock stands or it does not run.</summary>
    internal static Instant? FirstDue(this ImmutableArray<RunningLimit> limits, TimeLimit limit) => limits.FirstToBeDue(limit)?.Due;

    /// <summary>The same as a limit.</summary>
    internal static RunningLimit? FirstToBeDue(this ImmutableArray<RunningLimit> limits, TimeLimit limit)
    {
        RunningLimit? first = null;
        foreach (var candidate in limits)
        {
            if (ReferenceEquals(candidate.Limit, limit) && candidate.SuspendedSince is null && (first is null || candidate.Due < first.Due))
            {
                first = candidate;
            }
        }

        return first;
    }
}
