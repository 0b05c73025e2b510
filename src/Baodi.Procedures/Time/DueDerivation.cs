using System.Collections.Immutable;
using NodaTime;

namespace Baodi.Procedures;

/// <summary>How a due instant comes about: from where time runs, how much there is, and each day that was passed over or worked in exchange. Immutable.</summary>
public sealed class DueDerivation
{
    internal DueDerivation(Instant anchor, TimeAllowed allowed, DayCounting counting, Instant due, ImmutableArray<NotedDay> days)
    {
        Anchor = anchor;
        Allowed = allowed;
        Counting = counting;
        Due = due;
        Days = days;
    }

    /// <summary>The instant from which time runs.</summary>
    public Instant Anchor { get; }

    /// <summary>How much time there is.</summary>
    public TimeAllowed Allowed { get; }

    /// <summary>How days are counted.</summary>
    public DayCounting Counting { get; }

    /// <summary>The last instant that is in time.</summary>
    public Instant Due { get; }

    /// <summary>The days from the start to the end that were not counted, and those worked in exchange for a day off, in order.</summary>
    public ImmutableArray<NotedDay> Days { get; }

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

    /// <summary>Derives a due instant; null where <see cref="TimeAllowed.TryDueFrom(Instant, WorkingCalendar, DayCounting, out Instant)"/> finds none.</summary>
    /// <param name="allowed">How much time there is.</param>
    /// <param name="anchor">The instant from which it runs.</param>
    /// <param name="calendar">The calendar by which working days are counted.</param>
    /// <param name="counting">How days are counted.</param>
    /// <exception cref="InvalidOperationException"><paramref name="allowed"/> is the default value.</exception>
    public static DueDerivation? Of(TimeAllowed allowed, Instant anchor, WorkingCalendar calendar, DayCounting counting)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return allowed.TryDueFrom(anchor, calendar, counting, out var due)
            ? new(anchor, allowed, counting, due, NotedDays(allowed, anchor, due, calendar, counting))
            : null;
    }

    private static ImmutableArray<NotedDay> NotedDays(TimeAllowed allowed, Instant anchor, Instant due, WorkingCalendar calendar, DayCounting counting)
    {
        if (allowed.Unit is TimeUnit.Minutes or TimeUnit.Hours)
        {
            return [];
        }

        var days = ImmutableArray.CreateBuilder<NotedDay>();
        var start = DistrictTime.DateOf(anchor);
        var last = DistrictTime.DateOf(due).PlusDays(-1);
        var firstRolled = allowed.Unit == TimeUnit.WorkingDays ? start : start.PlusDays(allowed.Amount + (counting.Start == StartDay.Counted ? -1 : 0));
        for (var date = counting.Start == StartDay.Counted ? start : start.PlusDays(1); date <= last; date = date.PlusDays(1))
        {
            var matters = allowed.Unit == TimeUnit.WorkingDays || (date >= firstRolled && last > firstRolled);
            if (matters && calendar.KindOf(date) is var kind && kind != DayKind.Working)
            {
                days.Add(new(date, kind, calendar.HolidayOf(date)));
            }
        }

        return days.DrainToImmutable();
    }
}

/// <summary>A day that a count passed over, or that was worked in exchange for a day off.</summary>
/// <param name="Date">The day at +08:00.</param>
/// <param name="Kind">Why it is worked or not.</param>
/// <param name="Holiday">The holiday for which it is off or worked; null for a weekend.</param>
public readonly record struct NotedDay(LocalDate Date, DayKind Kind, Label? Holiday);
