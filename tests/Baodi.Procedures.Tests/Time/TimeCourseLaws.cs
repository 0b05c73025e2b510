using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Baodi.Procedures.Tests.Time;

/// <summary>What must hold of a clock that is stopped, started again and given more time, however it is counted.</summary>
public sealed class TimeCourseLaws
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.MainlandChina;
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(1500).WithQuietOnSuccess(true);

    private static readonly Gen<TimeAllowed> AllowedGen =
        from unit in Gen.Elements(TimeAllowed.Units.All.Select((_, ordinal) => TimeAllowed.Units[ordinal]).ToArray())
        from amount in Gen.Choose(1, unit switch
        {
            TimeUnit.Minutes => 20_000,
            TimeUnit.Hours => 400,
            TimeUnit.CalendarDays => 90,
            TimeUnit.WorkingDays => 60,
            TimeUnit.Months => 6,
        })
        select new TimeAllowed(amount, unit);

    private static readonly Gen<DayCounting> CountingGen =
        from start in Gen.Elements(StartDay.NotCounted, StartDay.Counted)
        from end in Gen.Elements(EndDay.AsItFalls, EndDay.NextWorkingDay)
        select new DayCounting(start, end);

    // From the first working days of 2017 up to 2023, so that no count leaves the calendar.
    private static readonly Gen<Instant> AnchorGen =
        from day in Gen.Choose(0, 365 * 6)
        from minute in Gen.Frequency((1, Gen.Elements(0, 1439)), (4, Gen.Choose(0, 1439)))
        select DistrictTime.StartOf(new LocalDate(2017, 1, 2).PlusDays(day)) + Duration.FromMinutes(minute);

    /// <summary>Spans of minutes in which the clock stands, told from the anchor as gaps and lengths.</summary>
    private static readonly Gen<(int Gap, int Length)[]> StandingGen =
        (from gap in Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(1, 30_000)))
         from length in Gen.Frequency((1, Gen.Constant(0)), (2, Gen.Choose(1, 1440)), (3, Gen.Choose(1, 40_000)))
         select (gap, length)).ArrayOf().Resize(4);

    private static readonly Gen<Case> CaseGen =
        from anchor in AnchorGen
        from allowed in AllowedGen
        from counting in CountingGen
        from standing in StandingGen
        from more in Gen.Choose(0, allowed.Unit == TimeUnit.Months ? 4 : 30).ArrayOf().Resize(3)
        select new Case(new(anchor, allowed, counting), Spans(anchor, standing), [.. more.Where(amount => amount > 0).Select(amount => new TimeAllowed(amount, allowed.Unit))]);

    [Fact]
    public void Suspending_NeverMakesAnythingDueEarlier()
    {
        var (later, unmoved, units) = (0, 0, new HashSet<TimeUnit>());
        Prop.ForAll(CaseGen.ToArbitrary(), one =>
        {
            var course = Extended(one.Course, one.More);
            var before = Due(course);
            foreach (var stood in one.Standing)
            {
                course = course.Suspended(stood.From).Resumed(stood.To);
                var after = Due(course);
                Assert.True(after >= before, $"{after} is before {before}");
                _ = after > before ? later++ : unmoved++;
                units.Add(course.Allowed.Unit);
                before = after;
            }
        }).Check(Often);
        Assert.True(later > 300 && unmoved > 300, $"later {later}, unmoved {unmoved}");
        Assert.Equal(5, units.Count);
    }

    [Fact]
    public void Extending_NeverShortens()
    {
        var later = 0;
        Prop.ForAll(CaseGen.ToArbitrary(), one =>
        {
            var course = Stood(one.Course, one.Standing);
            foreach (var by in one.More)
            {
                var before = Due(course);
                course = course.Extended(by);
                Assert.True(Due(course) >= before);
                later += Due(course) > before ? 1 : 0;
            }
        }).Check(Often);
        Assert.True(later > 500, $"later {later}");
    }

    [Fact]
    public void TheOrderOfExtensionsAndSuspensions_DoesNotMatter()
    {
        var mixed = 0;
        Prop.ForAll(CaseGen.ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(), (one, seed) =>
        {
            var asOne = Due(Extended(Stood(one.Course, one.Standing), one.More));
            Assert.Equal(asOne, Due(Stood(Extended(one.Course, one.More), one.Standing)));
            Assert.Equal(asOne, Due(Interleaved(one, new(seed))));
            Assert.Equal(asOne, Due(Extended(Stood(one.Course, one.Standing), one.More.Reverse())));
            mixed += one.More.Length > 0 && one.Standing.Length > 0 ? 1 : 0;
        }).Check(Often);
        Assert.True(mixed > 300, $"mixed {mixed}");
    }

    [Fact]
    public void Due_AgreesWithWalkingDayByDayAndStandingStillOnTheWay()
    {
        var (byDays, byClock) = (0, 0);
        Prop.ForAll(CaseGen.ToArbitrary(), one =>
        {
            var course = Extended(Stood(one.Course, one.Standing), one.More);
            var isByClock = course.Allowed.Unit is TimeUnit.Minutes or TimeUnit.Hours;
            Assert.Equal(isByClock ? WalkedByClock(course) : WalkedByDays(course), Due(course));
            _ = isByClock ? byClock++ : byDays++;
        }).Check(Often);
        Assert.True(byDays > 500 && byClock > 300, $"by days {byDays}, by the clock {byClock}");
    }

    [Fact]
    public void Derivation_NamesEachDayOnWhichTheClockStood()
    {
        var days = 0;
        Prop.ForAll(CaseGen.ToArbitrary(), one =>
        {
            var course = Stood(one.Course, one.Standing);
            var derivation = DueDerivation.Of(course, Calendar)!;
            Assert.Equal(Due(course), derivation.Due);
            foreach (var day in derivation.Days.Where(day => day.ClockStood))
            {
                Assert.Contains(one.Standing, stood => stood.From < DistrictTime.EndOf(day.Date) && stood.To >= DistrictTime.EndOf(day.Date));
                days++;
            }
        }).Check(Often);
        Assert.True(days > 1000, $"days {days}");
    }

    [Fact]
    public void ACourse_RefusesWhatMakesNoSense()
    {
        var at = Instant.FromUtc(2017, 3, 1, 1, 0);
        var course = new TimeCourse(at, TimeAllowed.WorkingDays(5), DayCounting.Usual);
        var standing = course.Suspended(at + Duration.FromDays(1));
        Assert.Throws<InvalidOperationException>(() => standing.Suspended(at + Duration.FromDays(2)));
        Assert.Throws<InvalidOperationException>(() => course.Resumed(at + Duration.FromDays(2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => course.Suspended(at - Duration.Epsilon));
        Assert.Throws<ArgumentOutOfRangeException>(() => standing.Resumed(at));
        Assert.Throws<ArgumentException>(() => course.Extended(TimeAllowed.CalendarDays(1)));
        Assert.Throws<ArgumentException>(() => course.Extended(TimeAllowed.WorkingDays(TimeAllowed.MaximumAmount)));
        Assert.Throws<ArgumentException>(() => course.Extended(default));
        Assert.Throws<ArgumentException>(() => new TimeCourse(at, default, DayCounting.Usual));
        Assert.False(standing.TryDue(Calendar, out _));
    }

    [Fact]
    public void ASuspensionOfTheLastDay_LeavesTheWholeDayOfResuming()
    {
        // Monday 6 March 2017 and five working days: due by the 13th. Stopped on the 13th and started again on the 20th, that day is the last.
        var monday = DistrictTime.StartOf(new(2017, 3, 6)) + Duration.FromHours(9);
        var course = new TimeCourse(monday, TimeAllowed.WorkingDays(5), DayCounting.Usual);
        Assert.Equal(DistrictTime.EndOf(new(2017, 3, 13)), Due(course));
        Assert.Equal(DistrictTime.EndOf(new(2017, 3, 20)), Due(course.Suspended(monday + Duration.FromDays(7)).Resumed(monday + Duration.FromDays(14))));
        Assert.Equal(DistrictTime.EndOf(new(2017, 3, 13)), Due(course.Suspended(monday).Resumed(monday + Duration.FromHours(8))));
    }

    private static Instant Due(TimeCourse course)
    {
        Assert.True(course.TryDue(Calendar, out var due), "the count leaves the calendar");
        return due;
    }

    private static TimeCourse Stood(TimeCourse course, IEnumerable<Suspension> standing) => standing.Aggregate(course, (one, stood) => one.Suspended(stood.From).Resumed(stood.To));

    private static TimeCourse Extended(TimeCourse course, IEnumerable<TimeAllowed> more) => more.Aggregate(course, (one, by) => one.Extended(by));

    /// <summary>Suspensions in their order with the extensions anywhere between, also while the clock stands.</summary>
    private static TimeCourse Interleaved(Case one, Random random)
    {
        var course = one.Course;
        var more = new Queue<TimeAllowed>(one.More);
        void MaybeMore()
        {
            while (random.Next(2) == 0 && more.TryDequeue(out var by))
            {
                course = course.Extended(by);
            }
        }

        foreach (var stood in one.Standing)
        {
            MaybeMore();
            course = course.Suspended(stood.From);
            MaybeMore();
            course = course.Resumed(stood.To);
        }

        return Extended(course, more);
    }

    private static Suspension[] Spans(Instant anchor, IEnumerable<(int Gap, int Length)> standing)
    {
        var at = anchor;
        return [.. standing.Select(span =>
        {
            var from = at + Duration.FromMinutes(span.Gap);
            at = from + Duration.FromMinutes(span.Length);
            return new Suspension(from, at);
        })];
    }

    private static Instant WalkedByClock(TimeCourse course)
    {
        var left = course.Allowed.Unit == TimeUnit.Minutes ? Duration.FromMinutes(course.Total.Amount) : Duration.FromHours(course.Total.Amount);
        var now = course.Anchor;
        foreach (var stood in course.Suspensions)
        {
            if (stood.From - now >= left)
            {
                break;
            }

            left -= stood.From - now;
            now = stood.To;
        }

        return now + left;
    }

    private static Instant WalkedByDays(TimeCourse course)
    {
        var date = DistrictTime.DateOf(course.Anchor);
        var day = course.Counting.Start == StartDay.Counted ? date : date.PlusDays(1);
        var before = day.PlusDays(-1);
        var left = course.Allowed.Unit == TimeUnit.Months ? Period.DaysBetween(before, LastOfMonths(date, course)) : course.Total.Amount;
        for (; ; day = day.PlusDays(1))
        {
            var runs = !course.Suspensions.Any(stood => stood.From < DistrictTime.EndOf(day) && stood.To >= DistrictTime.EndOf(day));
            var isWorked = Calendar.IsWorkingDay(day);
            left -= runs && (course.Allowed.Unit != TimeUnit.WorkingDays || isWorked) ? 1 : 0;
            var mayEnd = course.Allowed.Unit == TimeUnit.WorkingDays || course.Counting.End == EndDay.AsItFalls || isWorked;
            if (left <= 0 && mayEnd && runs)
            {
                return DistrictTime.EndOf(day);
            }
        }
    }

    /// <summary>The first day, counted or not, has its like in the last month, or that month ends.</summary>
    private static LocalDate LastOfMonths(LocalDate date, TimeCourse course)
    {
        var month = date.ToYearMonth().PlusMonths(course.Total.Amount);
        var number = course.Counting.Start == StartDay.Counted ? date.Day - 1 : date.Day;
        return number == 0 ? month.OnDayOfMonth(1).PlusDays(-1) : month.OnDayOfMonth(Math.Min(number, month.ToDateInterval().Length));
    }

    private sealed record Case(TimeCourse Course, Suspension[] Standing, TimeAllowed[] More)
    {
        public override string ToString() => $"{Course.Allowed} {Course.Counting} from {Course.Anchor}, stood {string.Join("; ", Standing)}, more {string.Join("; ", More)}";
    }
}
