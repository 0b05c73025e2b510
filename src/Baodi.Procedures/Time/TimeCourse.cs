using System.Runtime.InteropServices;

namespace Baodi.Procedures.Time;

/// <summary>
/// The course of a limit's time: from where it runs, how much there is, what was added, and when the clock stood. Immutable
/// and safe for concurrent use; a change is another course.
/// </summary>
/// <remarks>
/// The due instant follows from what happened alone, never from the order in which it was recorded. By the clock, the time that
/// it stood is added. By days, a day is not counted at whose end the clock stood: from the day of a suspension up to the day
/// before the one on which it is resumed. What was added is counted on in the same unit.
/// </remarks>
public sealed class TimeCourse : IEquatable<TimeCourse>
{
    /// <summary>Begins a course that nothing has been added to and whose clock runs.</summary>
    /// <param name="anchor">The instant from which time runs.</param>
    /// <param name="allowed">How much there is.</param>
    /// <param name="counting">How days are counted.</param>
    /// <exception cref="ArgumentException"><paramref name="allowed"/> is the default value.</exception>
    public TimeCourse(Instant anchor, TimeAllowed allowed, DayCounting counting)
    {
        Anchor = anchor;
        Allowed = allowed.IsValid ? allowed : throw new ArgumentException("An amount is missing.", nameof(allowed));
        Counting = counting;
        Extensions = [];
        Suspensions = [];
    }

    private TimeCourse(TimeCourse other)
    {
        Anchor = other.Anchor;
        Allowed = other.Allowed;
        Counting = other.Counting;
        Extensions = other.Extensions;
        Suspensions = other.Suspensions;
        SuspendedSince = other.SuspendedSince;
    }

    /// <summary>The instant from which time runs.</summary>
    public Instant Anchor { get; }

    /// <summary>How much there was at first.</summary>
    public TimeAllowed Allowed { get; }

    /// <summary>How days are counted.</summary>
    public DayCounting Counting { get; }

    /// <summary>What was added, in the order in which it was; all in the unit of <see cref="Allowed"/>.</summary>
    public ImmutableArray<TimeAllowed> Extensions { get; private init; }

    /// <summary>When the clock stood and was started again: ordered, none within another.</summary>
    public ImmutableArray<Suspension> Suspensions { get; private init; }

    /// <summary>Since when the clock has stood; null while it runs.</summary>
    public Instant? SuspendedSince { get; private init; }

    /// <summary>Whether the clock stands.</summary>
    public bool IsSuspended => SuspendedSince is not null;

    /// <summary>Whether nothing was added and the clock never stood.</summary>
    public bool IsPlain => Extensions.IsEmpty && Suspensions.IsEmpty && SuspendedSince is null;

    /// <summary>Whether it runs to the end of a day, as days and months do, and not to a moment of one, as minutes and hours do.</summary>
    public bool EndsWithDay => !Allowed.IsByClock;

    /// <summary>How much there is with all that was added.</summary>
    public TimeAllowed Total
    {
        get
        {
            var amount = Allowed.Amount;
            foreach (var extension in Extensions)
            {
                amount += extension.Amount;
            }

            return new(amount, Allowed.Unit);
        }
    }

    /// <summary>The earliest instant at which the clock may be stopped or started next: where it last was, or the anchor.</summary>
    public Instant LastTurn => SuspendedSince ?? (Suspensions.IsEmpty ? Anchor : Suspensions[^1].To);

    /// <summary>The course with the clock stopped.</summary>
    /// <param name="at">When.</param>
    /// <exception cref="InvalidOperationException">The clock stands already.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is before <see cref="LastTurn"/>.</exception>
    public TimeCourse Suspended(Instant at)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(at, LastTurn);
        return IsSuspended
            ? throw new InvalidOperationException($"The clock stands already, since {SuspendedSince}.")
            : new(this) { SuspendedSince = at };
    }

    /// <summary>The course with the clock started again.</summary>
    /// <param name="at">When.</param>
    /// <exception cref="InvalidOperationException">The clock runs.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="at"/> is before <see cref="LastTurn"/>.</exception>
    public TimeCourse Resumed(Instant at)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(at, LastTurn);
        return SuspendedSince is { } since
            ? new(this) { Suspensions = Suspensions.Add(new(since, at)), SuspendedSince = null }
            : throw new InvalidOperationException("The clock runs; there is nothing to resume.");
    }

    /// <summary>The course with time added, whether the clock runs or stands.</summary>
    /// <param name="by">How much, in the unit of <see cref="Allowed"/>.</param>
    /// <exception cref="ArgumentException">The unit is another, or the total would be more than <see cref="TimeAllowed.MaximumAmount"/>.</exception>
    public TimeCourse Extended(TimeAllowed by)
    {
        if (!CanBeExtended(by))
        {
            throw new ArgumentException($"'{by}' cannot be added to '{Total}'.", nameof(by));
        }

        return new(this) { Extensions = Extensions.Add(by) };
    }

    /// <summary>Whether an amount can be added: it is in the unit of <see cref="Allowed"/>, and the total is one that can be said.</summary>
    public bool CanBeExtended(TimeAllowed by) => by.IsValid && by.Unit == Allowed.Unit && by.Amount <= TimeAllowed.MaximumAmount - Total.Amount;

    /// <summary>When the time is up. What is done at that very instant is still in time.</summary>
    /// <param name="calendar">The calendar by which working days are counted.</param>
    /// <param name="due">The last instant that is in time; without meaning when false is returned.</param>
    /// <returns>False while the clock stands, when a day would have to be counted that the calendar does not cover, and where the instant has no date.</returns>
    public bool TryDue(WorkingCalendar calendar, out Instant due)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        due = default;
        if (IsSuspended)
        {
            return false;
        }

        return Suspensions.IsEmpty ? Total.TryDueFrom(Anchor, calendar, Counting, out due) : new InterruptedCount(this, calendar).TryDue(out due);
    }

    /// <inheritdoc/>
    public bool Equals(TimeCourse? other) =>
        other is not null && Anchor == other.Anchor && Allowed == other.Allowed && Counting == other.Counting && SuspendedSince == other.SuspendedSince
        && Extensions.AsSpan().SequenceEqual(other.Extensions.AsSpan()) && Suspensions.AsSpan().SequenceEqual(other.Suspensions.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TimeCourse);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Anchor, Allowed, Counting, Extensions.Length, Suspensions.Length, SuspendedSince);
}

/// <summary>A span in which the clock stood.</summary>
/// <param name="From">When it was stopped.</param>
/// <param name="To">When it was started again, not before <paramref name="From"/>.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Suspension(Instant From, Instant To)
{
    /// <summary>The first day at whose end the clock stood.</summary>
    internal LocalDate FirstDay => DistrictTime.DateOf(From);

    /// <summary>The last day at whose end the clock stood; before the first where it was started again on the same day.</summary>
    internal LocalDate LastDay => DistrictTime.DateOf(To).PlusDays(-1);
}
