using System.Collections.Immutable;
using NodaTime;

namespace Baodi.Procedures.Offices;

/// <summary>The reminders before a limit and the urgings after it, in their order. Data of a <see cref="Profile"/>. Immutable and safe for concurrent use.</summary>
/// <remarks>A ladder does nothing by itself: which rung stands is a fact that the host asks for, and telling people is the host's.</remarks>
public sealed class Ladder
{
    /// <summary>Sets up a ladder.</summary>
    /// <param name="rungs">The rungs, those that come first in time first; none for no reminders.</param>
    /// <exception cref="LadderException">A rung may be reached before the one above it in the list, for some due instant and some calendar, or lies where that one lies.</exception>
    /// <exception cref="ArgumentException">A rung has a blank name, the default place or the name of another.</exception>
    public Ladder(params ImmutableArray<Rung> rungs)
    {
        Rungs = rungs.OrEmpty();
        for (var i = 0; i < Rungs.Length; i++)
        {
            var rung = Rungs[i].Given(nameof(rungs));
            ArgumentException.ThrowIfNullOrWhiteSpace(rung.Name, nameof(rungs));
            ArgumentNullException.ThrowIfNull(rung.Told, nameof(rungs));
            if (!rung.Place.IsValid || !ReferenceEquals(Find(rung.Name), rung))
            {
                throw new ArgumentException($"The rung '{rung.Name}' has no place, or its name is there twice.", nameof(rungs));
            }

            if (i > 0 && (rung.Place == Rungs[i - 1].Place || !Rungs[i - 1].Place.IsNeverAfter(rung.Place)))
            {
                throw new LadderException(Rungs[i - 1], rung);
            }
        }
    }

    /// <summary>The ladder without rungs: nobody is reminded or urged.</summary>
    public static Ladder None { get; } = new([]);

    /// <summary>The rungs in the order of time.</summary>
    public ImmutableArray<Rung> Rungs { get; }

    /// <summary>Finds a rung by its name; null when there is none.</summary>
    public Rung? Find(string name)
    {
        foreach (var rung in Rungs)
        {
            if (rung.Name == name)
            {
                return rung;
            }
        }

        return null;
    }

    /// <summary>The rung that comes after one of the ladder's; null after the last.</summary>
    internal Rung? After(Rung rung) => Rungs.IndexOf(rung) + 1 is var next && next < Rungs.Length ? Rungs[next] : null;

    /// <summary>Where a limit stands at an instant: which rung is reached, when the next one comes, whether the limit has passed.</summary>
    /// <remarks>
    /// A rung is reached from its instant on, that instant included. One in a year without a calendar is reached when that is certain
    /// whatever days are worked, so late rather than early. When the limit began to run has no bearing: one with less time than a rung is ahead begins on it.
    /// </remarks>
    /// <param name="due">The last instant that is in time.</param>
    /// <param name="at">The instant asked about.</param>
    /// <param name="calendar">The calendar that working days are counted by.</param>
    public LadderStanding StandingOf(Instant due, Instant at, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var reached = 0;
        while (reached < Rungs.Length && due <= Rungs[reached].Place.LatestDueReached(at, calendar))
        {
            reached++;
        }

        var rung = reached > 0 ? Rungs[reached - 1] : null;
        var next = reached < Rungs.Length ? Rungs[reached] : null;
        return new(rung, InstantOf(rung), next, InstantOf(next), at > due);

        Instant? InstantOf(Rung? one) => one is not null && one.Place.TryInstantOf(due, calendar, out var instant) ? instant : null;
    }
}

/// <summary>Where a limit stands on its ladder at an instant.</summary>
/// <param name="Rung">The last rung reached; null before the first.</param>
/// <param name="Since">When it was reached; null before the first, and where the calendar does not tell.</param>
/// <param name="Next">The rung that comes next; null after the last.</param>
/// <param name="NextAt">When it will be reached; null after the last, and where the calendar does not tell.</param>
/// <param name="IsPassed">Whether the limit has passed; then a rung after the due instant urges.</param>
public readonly record struct LadderStanding(Rung? Rung, Instant? Since, Rung? Next, Instant? NextAt, bool IsPassed);

/// <summary>Thrown when the rungs of a ladder are not in the order of time, or it cannot be told for every calendar that they are.</summary>
public sealed class LadderException : ArgumentException
{
    internal LadderException(Rung first, Rung second)
        : base($"The rung '{second}' ({second.Place}) may be reached no later than '{first}' ({first.Place}), which is listed before it.")
    {
        First = first;
        Second = second;
    }

    /// <summary>The rung that is listed first.</summary>
    public Rung First { get; }

    /// <summary>The rung that is listed next and may come no later.</summary>
    public Rung Second { get; }
}
