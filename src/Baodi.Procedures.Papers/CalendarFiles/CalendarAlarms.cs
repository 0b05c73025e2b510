namespace Baodi.Procedures.Papers;

/// <summary>How long ahead a calendar reminds. Immutable and safe for concurrent use.</summary>
public sealed class CalendarAlarms
{
    private static readonly Duration Longest = Duration.FromDays(366);

    /// <summary>Says how long ahead to remind.</summary>
    /// <param name="ofMoments">Ahead of a start, and of what is due at a time of the day; in any order.</param>
    /// <param name="ofDays">Ahead of the end, at 24:00, of the day by whose end something is due; in any order.</param>
    /// <exception cref="ArgumentException">One of them is not from a second to 366 days, or not whole seconds.</exception>
    public CalendarAlarms(ImmutableArray<Duration> ofMoments, ImmutableArray<Duration> ofDays)
    {
        OfMoments = Checked(ofMoments, nameof(ofMoments));
        OfDays = Checked(ofDays, nameof(ofDays));
    }

    /// <summary>No alarm.</summary>
    public static CalendarAlarms None { get; } = new([], []);

    /// <summary>An hour and a quarter of an hour ahead; of what is due by the end of a day at 09:00 of the day before and of the day.</summary>
    public static CalendarAlarms Usual { get; } = new([Duration.FromHours(1), Duration.FromMinutes(15)], [Duration.FromHours(39), Duration.FromHours(15)]);

    /// <summary>Ahead of a start, and of what is due at a time of the day; the longest first.</summary>
    public ImmutableArray<Duration> OfMoments { get; }

    /// <summary>Ahead of the end of the day by whose end something is due; the longest first.</summary>
    public ImmutableArray<Duration> OfDays { get; }

    /// <summary>The alarms of one entry; none before there is something to remind of.</summary>
    internal ImmutableArray<Instant> Of(Instant end, bool isEndOfDay, Instant? notBefore)
    {
        var alarms = ImmutableArray.CreateBuilder<Instant>();
        foreach (var ahead in isEndOfDay ? OfDays : OfMoments)
        {
            if (end - ahead is var alarm && (notBefore is null || alarm >= notBefore))
            {
                alarms.Add(alarm);
            }
        }

        return alarms.DrainToImmutable();
    }

    private static ImmutableArray<Duration> Checked(ImmutableArray<Duration> aheads, string parameter)
    {
        if (aheads.IsDefault)
        {
            throw new ArgumentException("The list is missing.", parameter);
        }

        foreach (var ahead in aheads)
        {
            if (ahead < Duration.FromSeconds(1) || ahead > Longest || ahead.SubsecondNanoseconds != 0)
            {
                throw new ArgumentException($"{ahead} is not whole seconds, from 1 to 366 days of them.", parameter);
            }
        }

        return aheads.Sort(static (a, b) => b.CompareTo(a));
    }
}
