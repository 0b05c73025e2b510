using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Baodi.Procedures.Benchmarks;

/// <summary>The working-day calendar, over dates drawn from nine years. Per question.</summary>
[MemoryDiagnoser]
public class CalendarCounting
{
    private const int Draws = 1024;

    private readonly WorkingCalendar calendar = WorkingCalendar.MainlandChina;
    private readonly LocalDate[] dates = new LocalDate[Draws];
    private readonly Instant[] instants = new Instant[Draws];
    private readonly int[] days = new int[Draws];

    /// <summary>Draws the dates and the counts.</summary>
    public CalendarCounting()
    {
        var random = new Random(20170327);
        for (var i = 0; i < Draws; i++)
        {
            dates[i] = new LocalDate(2017, 7, 1).PlusDays(random.Next(9 * 365));
            instants[i] = DistrictTime.StartOf(dates[i]) + Duration.FromMinutes(random.Next(24 * 60));
            days[i] = random.Next(1, 60);
        }
    }

    /// <summary>So many working days later.</summary>
    [Benchmark(OperationsPerInvoke = Draws)]
    public int Add()
    {
        var sum = 0;
        for (var i = 0; i < Draws; i++)
        {
            sum += calendar.TryAddWorkingDays(dates[i], days[i], out var day) ? day.Day : 0;
        }

        return sum;
    }

    /// <summary>So many working days earlier.</summary>
    [Benchmark(OperationsPerInvoke = Draws)]
    public int Subtract()
    {
        var sum = 0;
        for (var i = 0; i < Draws; i++)
        {
            sum += calendar.TrySubtractWorkingDays(dates[i], days[i], out var day) ? day.Day : 0;
        }

        return sum;
    }

    /// <summary>The working days between two dates.</summary>
    [Benchmark(OperationsPerInvoke = Draws)]
    public int CountBetween()
    {
        var sum = 0;
        for (var i = 0; i < Draws; i++)
        {
            sum += calendar.WorkingDaysBetween(dates[i], dates[Draws - 1 - i]);
        }

        return sum;
    }

    /// <summary>The next working day.</summary>
    [Benchmark(OperationsPerInvoke = Draws)]
    public int Next()
    {
        var sum = 0;
        foreach (var date in dates)
        {
            sum += calendar.TryNextWorkingDay(date, out var day) ? day.Day : 0;
        }

        return sum;
    }

    /// <summary>The working day before.</summary>
    [Benchmark(OperationsPerInvoke = Draws)]
    public int Previous()
    {
        var sum = 0;
        foreach (var date in dates)
        {
            sum += calendar.TryPreviousWorkingDay(date, out var day) ? day.Day : 0;
        }

        return sum;
    }

    /// <summary>The due instant of so many working days.</summary>
    [Benchmark(OperationsPerInvoke = Draws)]
    public long TryDueFrom()
    {
        var sum = 0L;
        for (var i = 0; i < Draws; i++)
        {
            sum += TimeAllowed.WorkingDays(days[i]).TryDueFrom(instants[i], calendar, out var due) ? due.ToUnixTimeSeconds() : 0;
        }

        return sum;
    }
}
