using System.Runtime.InteropServices;

namespace Baodi.Procedures.Time;

/// <summary>On which side of the due instant a reminder lies.</summary>
public enum ReminderSide
{
    /// <summary>So long before it.</summary>
    Before = 1,

    /// <summary>At it: the last instant that is in time.</summary>
    AtDue,

    /// <summary>So long after it.</summary>
    After,
}

/// <summary>Where a reminder lies in time, told from the due instant: 3 working days before, at it, 1 day after. Immutable; the default value is none and no reminder takes it.</summary>
/// <remarks>
/// Minutes and hours are counted by the clock. Of days, that many whole ones lie between the reminder and the due day, at +08:00: before
/// it the reminder is reached with the beginning of the first of them, after it with the end of the last, at 24:00. The due day is the
/// day that the due instant ends or falls in. So 3 calendar days before a limit that ends with the 10th is the 7th, from 0:00;
/// 3 days after it is the end of the 13th. Working days are whole days that are worked by the calendar of the office.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ReminderTime
{
    private ReminderTime(ReminderSide side, TimeAllowed amount)
    {
        Side = side;
        Amount = amount;
    }

    /// <summary>At the due instant.</summary>
    public static ReminderTime AtDue { get; } = new(ReminderSide.AtDue, default);

    /// <summary>The labels of the sides.</summary>
    public static Terms<ReminderSide> Sides { get; } = new("提醒时点", "到期前", "到期时", "逾期后");

    /// <summary>On which side of the due instant it lies; not a named member when none.</summary>
    public ReminderSide Side { get; }

    /// <summary>How far from the due instant; none at it.</summary>
    public TimeAllowed Amount { get; }

    /// <summary>Whether it is a place: false for the default value only.</summary>
    public bool IsValid => Sides.Ordinal(Side) >= 0;

    /// <summary>What people call it, such as "到期前3个工作日" and "3 working days before"; "none" for the default value.</summary>
    public Label Label => Side switch
    {
        ReminderSide.Before => new($"到期前{Amount.Label.Chinese}", $"{Amount.Label.English} before"),
        ReminderSide.AtDue => new("到期时", "when due"),
        ReminderSide.After => new($"逾期{Amount.Label.Chinese}", $"{Amount.Label.English} after"),
        _ => new("无", "none"),
    };

    /// <summary>So long before the due instant.</summary>
    /// <exception cref="ArgumentException">The amount is the default value, or in months.</exception>
    public static ReminderTime Before(TimeAllowed amount) => new(ReminderSide.Before, Present(amount));

    /// <summary>So long after the due instant.</summary>
    /// <exception cref="ArgumentException">The amount is the default value, or in months.</exception>
    public static ReminderTime After(TimeAllowed amount) => new(ReminderSide.After, Present(amount));

    /// <summary>When the reminder is reached. What is due later reaches it later or together.</summary>
    /// <param name="due">The due instant.</param>
    /// <param name="calendar">The calendar that working days are counted by.</param>
    /// <param name="reached">The first instant on the reminder; without meaning when false is returned.</param>
    /// <returns>False when working days would have to be counted in a year the calendar does not cover, or the instant has no date of the years 1 to 9999 at +08:00.</returns>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public bool TryInstantOf(Instant due, WorkingCalendar calendar, out Instant reached)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (!IsValid)
        {
            throw new InvalidOperationException("The default value is no place.");
        }

        reached = due;
        return due > DistrictTime.First && due <= DistrictTime.Last && Side switch
        {
            ReminderSide.Before => ReminderClock.TryBefore(due, Amount, calendar, out reached),
            ReminderSide.AtDue => true,
            ReminderSide.After => ReminderClock.TryAfter(due, Amount, calendar, out reached),
        };
    }

    /// <summary>The latest due instant whose reminder is reached for certain; what is due no later has reached it as well.</summary>
    /// <remarks>
    /// This turns the question round: one look-up among due instants answers for every limit on the schedule. Where the calendar does not
    /// tell, a reminder before the due instant counts unknown days as worked and one after it does not, so that it comes late and never early.
    /// </remarks>
    internal Instant LatestDueReached(Instant at, WorkingCalendar calendar)
    {
        if (at <= DistrictTime.First)
        {
            return Instant.MinValue;
        }

        var now = Instant.Min(at, DistrictTime.Last);
        return Side switch
        {
            ReminderSide.Before => ReminderClock.LatestDueBefore(now, Amount, calendar),
            ReminderSide.AtDue => at,
            ReminderSide.After => ReminderClock.LatestDueAfter(now, Amount, calendar),
        };
    }

    /// <summary>Whether a reminder here is reached no later than one there, whatever the due instant and the calendar.</summary>
    internal bool IsNeverAfter(ReminderTime other) =>
        Side != other.Side ? Side < other.Side
        : Side == ReminderSide.Before ? IsNeverNearer(Amount, other.Amount)
        : Side == ReminderSide.AtDue || IsNeverNearer(other.Amount, Amount);

    /// <summary>The English text.</summary>
    public override string ToString() => Label.English;

    /// <summary>A day of a count lies between the reminder and the due day whole, and the due day at most adds another: from n days to less than n + 1.</summary>
    private static bool IsNeverNearer(TimeAllowed far, TimeAllowed near)
    {
        if (far.Unit == near.Unit || (far.Unit == TimeUnit.WorkingDays && near.Unit == TimeUnit.CalendarDays))
        {
            return far.Amount >= near.Amount;
        }

        return near.Unit != TimeUnit.WorkingDays && Least(far) >= (near.Unit == TimeUnit.CalendarDays ? Duration.FromDays(near.Amount + 1) : Least(near));
    }

    private static Duration Least(TimeAllowed amount) => amount.IsByClock ? ReminderClock.Time(amount) : Duration.FromDays(amount.Amount);

    private static TimeAllowed Present(TimeAllowed amount) =>
        !amount.IsValid ? throw new ArgumentException("An amount is missing.", nameof(amount))
        : amount.Unit == TimeUnit.Months ? throw new ArgumentException("A reminder is told in minutes, hours or days; months are of unlike length.", nameof(amount))
        : amount;
}
