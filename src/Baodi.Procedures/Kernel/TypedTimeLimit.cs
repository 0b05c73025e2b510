using System.Collections.Immutable;
using NodaTime;

namespace Baodi.Procedures;

/// <summary>A limit on one kind of matter.</summary>
internal sealed class TimeLimit<TMatter>(LimitKind kind, string identifier, string chinese, TimeAllowed? figure = null) : TimeLimit(kind, identifier, chinese, figure)
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

    /// <summary>Computes the due instant, or gives the reason why it cannot be.</summary>
    internal bool TryStart(Act act, TMatter matter, Instant at, Profile profile, ref ReasonLog log, out RunningLimit running) => Kind switch
    {
        LimitKind.BeforeStart => TryBefore(act, Start!(matter), at, profile, ref log, out running),
        LimitKind.SameDay => TryEndOf(act, DistrictTime.DateOf(at), at, null, ref log, out running),
        LimitKind.ByDate => TryEndOf(act, Date!(matter), at, null, ref log, out running),
        LimitKind.Figure or LimitKind.Stated or LimitKind.Recurring => TryFigure(act, Stated?.Invoke(matter) ?? Figure, at, null, profile, ref log, out running),
        LimitKind.PerItem => throw new InvalidOperationException($"'{Name}' is counted for each item."),
    };

    /// <summary>The same for one item.</summary>
    internal bool TryStart(Act act, in LimitItem item, Profile profile, ref ReasonLog log, out RunningLimit running)
    {
        if (item.Date is null)
        {
            return TryFigure(act, item.Figure ?? Figure, item.Anchor, item.Key, profile, ref log, out running);
        }

        return TryEndOf(act, item.Date, item.Anchor, item.Key, ref log, out running);
    }

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

    private bool TryFigure(Act act, TimeAllowed? allowed, Instant anchor, string? item, Profile profile, ref ReasonLog log, out RunningLimit running)
    {
        running = default;
        if (allowed is not { IsValid: true } figure)
        {
            log.Add(new LimitWithoutFigure(act, this));
            return false;
        }

        if (!profile.TryDue(figure, anchor, out var due))
        {
            log.Add(new NoCalendar(act, this, DistrictTime.YearOf(anchor)));
            return false;
        }

        running = new(this, anchor, due, item);
        return true;
    }

    private bool TryBefore(Act act, Instant? start, Instant at, Profile profile, ref ReasonLog log, out RunningLimit running)
    {
        running = default;
        if (start is not { } begins)
        {
            log.Add(new LimitWithoutFigure(act, this));
            return false;
        }

        var due = begins;
        if (Figure is { } ahead && !profile.TryDueBefore(ahead, begins, out due))
        {
            log.Add(new NoCalendar(act, this, DistrictTime.YearOf(begins)));
            return false;
        }

        running = new(this, at, due);
        return true;
    }

    private bool TryEndOf(Act act, LocalDate? date, Instant at, string? item, ref ReasonLog log, out RunningLimit running)
    {
        running = default;
        if (date is not { } day)
        {
            log.Add(new LimitWithoutFigure(act, this));
            return false;
        }

        if (day >= DistrictTime.LastDay)
        {
            log.Add(new NoCalendar(act, this, day.Year));
            return false;
        }

        running = new(this, at, DistrictTime.EndOf(day), item);
        return true;
    }
}

/// <summary>One thing that waits under a limit that each thing has for itself.</summary>
/// <param name="Key">What tells it from the others of its limit.</param>
/// <param name="Anchor">When its time began.</param>
/// <param name="Figure">How much it has; null for the profile's figure, or where a date is stated.</param>
/// <param name="Date">The last day, where a date is stated.</param>
internal readonly record struct LimitItem(string Key, Instant Anchor, TimeAllowed? Figure, LocalDate? Date = null)
{
    /// <summary>A thing that is due by the end of a date.</summary>
    internal static LimitItem By(string key, Instant anchor, LocalDate date) => new(key, anchor, null, date);
}
