namespace Baodi.Procedures.Analysis;

public sealed partial class LimitIndex
{
    /// <summary>Every limit.</summary>
    public LimitRange All => Range(static (on, _) => (0, on.Limits.Count), 0);

    /// <summary>What has passed at an instant: it is later than the due instant.</summary>
    public LimitRange PassedAt(Instant at) => Range(static (on, at) => (0, on.DueBefore(at)), at);

    /// <summary>What is due from one instant on, that instant included, and before another.</summary>
    /// <remarks>From the last look to now, these are the limits that have passed since then.</remarks>
    /// <param name="from">The first instant.</param>
    /// <param name="to">The end, itself excluded; nothing is due between when it is not later.</param>
    public LimitRange DueBetween(Instant from, Instant to) => Range(static (on, span) => (on.DueBefore(span.from), on.DueBefore(span.to)), (from, to));

    /// <summary>What has not passed at an instant but has reached a reminder that lies before the due instant.</summary>
    public LimitRange NearAt(Instant at) =>
        Range(
            static (on, now) => on.ReminderSchedule.Reminders is [{ Place.Side: ReminderSide.Before } first, ..] ? (on.DueBefore(now.at), on.Reached(first, now.at, now.Calendar)) : (0, 0),
            (at, Profile.Calendar));

    /// <summary>The limits that stand on a reminder at an instant: they have reached it and not the next.</summary>
    /// <param name="reminder">The name of the reminder, on whichever schedules have one of that name.</param>
    /// <param name="at">The instant asked about.</param>
    public LimitRange StandingOn(string reminder, Instant at)
    {
        ArgumentNullException.ThrowIfNull(reminder);
        return Range(
            static (on, asked) => on.ReminderSchedule.Find(asked.reminder) is { } found
                ? (on.ReminderSchedule.After(found) is { } next ? on.Reached(next, asked.at, asked.Calendar) : 0, on.Reached(found, asked.at, asked.Calendar))
                : (0, 0),
            (reminder, at, Profile.Calendar));
    }

    /// <summary>What reached a reminder after one instant and no later than another, in the order of the limits, and for one limit in that of its reminders.</summary>
    /// <remarks>
    /// A host that asks from its last look to now is told of every reminder once, as long as limits neither come nor move. One that comes in or
    /// moves while a reminder of it is already behind is not told here; <see cref="StandingOf"/> says where it stands when it is put in.
    /// </remarks>
    /// <param name="after">The instant after which; a reminder reached at it was reached before.</param>
    /// <param name="upTo">The last instant, included.</param>
    public ReachedReminders ReachedBetween(Instant after, Instant upTo)
    {
        var segments = ImmutableArray.CreateBuilder<LimitSegment>();
        foreach (var on in schedules)
        {
            foreach (var reminder in on.ReminderSchedule.Reminders)
            {
                AddTo(segments, on, (on.Reached(reminder, after, Profile.Calendar), on.Reached(reminder, upTo, Profile.Calendar)), reminder);
            }
        }

        return new(segments.DrainToImmutable(), Profile.Calendar);
    }

    /// <summary>The first limit that has not passed at an instant; null when there is none.</summary>
    public IndexedLimit? NextDue(Instant at)
    {
        IndexedLimit? first = null;
        foreach (var on in schedules)
        {
            if (on.DueBefore(at) is var rank && rank < on.Limits.Count && (first is null || IndexedLimit.ByDue.Compare(on.Limits[rank], first) < 0))
            {
                first = on.Limits[rank];
            }
        }

        return first;
    }

    /// <summary>The next reminder that any limit reaches after an instant, as far as the calendar tells; null when there is none. A host may sleep until then.</summary>
    public ReachedReminder? NextReminder(Instant at)
    {
        ReachedReminder? first = null;
        foreach (var on in schedules)
        {
            foreach (var reminder in on.ReminderSchedule.Reminders)
            {
                if (on.Reached(reminder, at, Profile.Calendar) is var rank && rank < on.Limits.Count
                    && reminder.Place.TryInstantOf(on.Limits[rank].Due, Profile.Calendar, out var reached) && (first is null || reached < first.Value.At))
                {
                    first = new(on.Limits[rank], reminder, reached);
                }
            }
        }

        return first;
    }

    /// <summary>Where a limit stands on its schedule at an instant; it need not be in the index.</summary>
    public ReminderStanding StandingOf(IndexedLimit limit, Instant at)
    {
        ArgumentNullException.ThrowIfNull(limit);
        return RemindersOf(Profile, limit).StandingOf(limit.Due, at, Profile.Calendar);
    }

    private LimitRange Range<TAsked>(Func<OnSchedule, TAsked, (int From, int To)> cut, TAsked asked)
    {
        var segments = ImmutableArray.CreateBuilder<LimitSegment>(schedules.Length);
        foreach (var on in schedules)
        {
            AddTo(segments, on, cut(on, asked), null);
        }

        return new(segments.DrainToImmutable());
    }

    private static void AddTo(ImmutableArray<LimitSegment>.Builder segments, OnSchedule on, (int From, int To) cut, Reminder? reminder)
    {
        if (cut.From < cut.To)
        {
            segments.Add(new(on.Limits, cut.From, cut.To, reminder));
        }
    }
}
