using System.Collections.Immutable;
using Baodi.Procedures.Rules;
using Baodi.Procedures.Supervisions;
using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Baodi.Procedures.Benchmarks;

/// <summary>An index of a million running limits, due at 24:00 on the days of ten months, asked and changed at places drawn beforehand. Per question or change.</summary>
[MemoryDiagnoser]
public class LimitIndexing
{
    private const int Limits = 1_000_000;
    private const int Draws = 1024;

    private readonly IndexedLimit[] limits = new IndexedLimit[Limits];
    private readonly IndexedLimit[] drawn = new IndexedLimit[Draws];
    private readonly ImmutableArray<RunningLimit>[] moved = new ImmutableArray<RunningLimit>[Draws];
    private readonly Instant[] instants = new Instant[Draws];
    private readonly Profile profile;
    private readonly LimitIndex index;

    /// <summary>Draws the limits, the questions and the changes, and says how large the index is beside the limits.</summary>
    public LimitIndexing()
    {
        var random = new Random(20170327);
        profile = BaodiOffice.Default.Profile.With(new ReminderSchedule(
            ReminderAt("blue", ReminderTime.Before(TimeAllowed.WorkingDays(5))), ReminderAt("yellow", ReminderTime.Before(TimeAllowed.WorkingDays(3))),
            ReminderAt("red", ReminderTime.Before(TimeAllowed.WorkingDays(1))), ReminderAt("urging", ReminderTime.After(TimeAllowed.WorkingDays(1)))));
        for (var i = 0; i < Limits; i++)
        {
            limits[i] = new($"2024-{i:D7}", "supervision", Drawn(random));
        }

        random.Shuffle(limits);
        for (var i = 0; i < Draws; i++)
        {
            drawn[i] = limits[random.Next(Limits)];
            moved[i] = [Drawn(random)];
            instants[i] = DistrictTime.StartOf(new(2024, 2, 1)) + Duration.FromMinutes(random.Next(200 * 24 * 60));
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        index = LimitIndex.Of(profile, limits);
        Console.WriteLine($"// {(GC.GetTotalMemory(forceFullCollection: true) - before) / (double)Limits:F1} bytes a limit beside the limits themselves");
    }

    /// <summary>The whole index, from limits in no order.</summary>
    [Benchmark]
    public int Build() => LimitIndex.Of(profile, limits).Count;

    /// <summary>The next limit that is due after an instant.</summary>
    [Benchmark(OperationsPerInvoke = Draws)]
    public int NextDue()
    {
        var sum = 0;
        foreach (var at in instants)
        {
            sum += index.NextDue(at)!.CaseId.Length;
        }

        return sum;
    }

    /// <summary>How many have passed.</summary>
    [Benchmark(OperationsPerInvoke = Draws)]
    public int CountPassed()
    {
        var sum = 0;
        foreach (var at in instants)
        {
            sum += index.PassedAt(at).Count;
        }

        return sum;
    }

    /// <summary>How many stand on a reminder of working days.</summary>
    [Benchmark(OperationsPerInvoke = Draws)]
    public int CountOnAReminder()
    {
        var sum = 0;
        foreach (var at in instants)
        {
            sum += index.StandingOn("yellow", at).Count;
        }

        return sum;
    }

    /// <summary>The first fifty of those that are near.</summary>
    [Benchmark(OperationsPerInvoke = Draws)]
    public int PageOfFiftyNear()
    {
        var sum = 0;
        foreach (var at in instants)
        {
            sum += index.NearAt(at).Page(50).Length;
        }

        return sum;
    }

    /// <summary>One case whose limit moves, in an index of its own each time.</summary>
    [Benchmark(OperationsPerInvoke = Draws)]
    public int ReplaceOneCase()
    {
        var sum = 0;
        for (var i = 0; i < Draws; i++)
        {
            sum += index.With(drawn[i].CaseId, "supervision", moved[i]).Count;
        }

        return sum;
    }

    /// <summary>One case that leaves.</summary>
    [Benchmark(OperationsPerInvoke = Draws)]
    public int RemoveOneCase()
    {
        var sum = 0;
        foreach (var limit in drawn)
        {
            sum += index.Without(limit.CaseId).Count;
        }

        return sum;
    }

    private static Reminder ReminderAt(string name, ReminderTime place) => new(name, new("提醒", name), place, Recipients.WhoMeetIt);

    private static RunningLimit Drawn(Random random)
    {
        var day = new LocalDate(2024, 1, 1);
        return new(BaodiOffice.Default.Procedure<SupervisionMatter>().Limits[0], DistrictTime.StartOf(day), DistrictTime.EndOf(day.PlusDays(random.Next(300))));
    }
}
