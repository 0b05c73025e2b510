namespace Baodi.Procedures.Offices;

/// <summary>The reminders before a limit and the urgings after it, in their order. Data of a <see cref="Profile"/>. Immutable and safe for concurrent use.</summary>
/// <remarks>A schedule does nothing by itself: which reminder stands is a fact that the host asks for, and telling people is the host's.</remarks>
public sealed class ReminderSchedule
{
    /// <summary>Sets up a schedule.</summary>
    /// <param name="reminders">The reminders, those that come first in time first; none for no reminders.</param>
    /// <exception cref="ReminderOrderException">A reminder may be reached before the one above it in the list, for some due instant and some calendar, or lies where that one lies.</exception>
    /// <exception cref="ArgumentException">A reminder has a blank name, the default place or the name of another.</exception>
    public ReminderSchedule(params ImmutableArray<Reminder> reminders)
    {
        Reminders = reminders.OrEmpty();
        for (var i = 0; i < Reminders.Length; i++)
        {
            var reminder = Reminders[i].Given(nameof(reminders));
            ArgumentException.ThrowIfNullOrWhiteSpace(reminder.Name, nameof(reminders));
            ArgumentNullException.ThrowIfNull(reminder.Told, nameof(reminders));
            if (!reminder.Place.IsValid || !ReferenceEquals(Find(reminder.Name), reminder))
            {
                throw new ArgumentException($"The reminder '{reminder.Name}' has no place, or its name is there twice.", nameof(reminders));
            }

            if (i > 0 && (reminder.Place == Reminders[i - 1].Place || !Reminders[i - 1].Place.IsNeverAfter(reminder.Place)))
            {
                throw new ReminderOrderException(Reminders[i - 1], reminder);
            }
        }
    }

    /// <summary>The schedule without reminders: nobody is reminded or urged.</summary>
    public static ReminderSchedule None { get; } = new([]);

    /// <summary>The reminders in the order of time.</summary>
    public ImmutableArray<Reminder> Reminders { get; }

    /// <summary>Finds a reminder by its name; null when there is none.</summary>
    public Reminder? Find(string name)
    {
        foreach (var reminder in Reminders)
        {
            if (reminder.Name == name)
            {
                return reminder;
            }
        }

        return null;
    }

    /// <summary>The reminder that comes after one of the schedule's; null after the last.</summary>
    internal Reminder? After(Reminder reminder) => Reminders.IndexOf(reminder) + 1 is var next && next < Reminders.Length ? Reminders[next] : null;

    /// <summary>Where a limit stands at an instant: which reminder is reached, when the next one comes, whether the limit has passed.</summary>
    /// <remarks>
    /// A reminder is reached from its instant on, that instant included. One in a year without a calendar is reached when that is certain
    /// whatever days are worked, so late rather than early. When the limit began to run has no bearing: one with less time than a reminder is ahead begins on it.
    /// </remarks>
    /// <param name="due">The last instant that is in time.</param>
    /// <param name="at">The instant asked about.</param>
    /// <param name="calendar">The calendar that working days are counted by.</param>
    public ReminderStanding StandingOf(Instant due, Instant at, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var reached = 0;
        while (reached < Reminders.Length && due <= Reminders[reached].Place.LatestDueReached(at, calendar))
        {
            reached++;
        }

        var reminder = reached > 0 ? Reminders[reached - 1] : null;
        var next = reached < Reminders.Length ? Reminders[reached] : null;
        return new(reminder, InstantOf(reminder), next, InstantOf(next), at > due);

        Instant? InstantOf(Reminder? one) => one is not null && one.Place.TryInstantOf(due, calendar, out var instant) ? instant : null;
    }
}

/// <summary>Where a limit stands on its schedule at an instant.</summary>
/// <param name="Reminder">The last reminder reached; null before the first.</param>
/// <param name="Since">When it was reached; null before the first, and where the calendar does not tell.</param>
/// <param name="Next">The reminder that comes next; null after the last.</param>
/// <param name="NextAt">When it will be reached; null after the last, and where the calendar does not tell.</param>
/// <param name="IsPassed">Whether the limit has passed; then a reminder after the due instant urges.</param>
public readonly record struct ReminderStanding(Reminder? Reminder, Instant? Since, Reminder? Next, Instant? NextAt, bool IsPassed);

/// <summary>Thrown when the reminders of a schedule are not in the order of time, or it cannot be told for every calendar that they are.</summary>
public sealed class ReminderOrderException : ArgumentException
{
    internal ReminderOrderException(Reminder first, Reminder second)
        : base($"The reminder '{second}' ({second.Place}) may be reached no later than '{first}' ({first.Place}), which is listed before it.")
    {
        First = first;
        Second = second;
    }

    /// <summary>The reminder that is listed first.</summary>
    public Reminder First { get; }

    /// <summary>The reminder that is listed next and may come no later.</summary>
    public Reminder Second { get; }
}
